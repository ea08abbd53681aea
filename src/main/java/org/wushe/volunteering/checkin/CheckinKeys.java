package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Each shift's own key, made from the deployment's, and where its codes lead. */
@ApplicationScoped
class CheckinKeys {

    private final PersonalData keys;
    private final CurrentCommunity community;
    private final String address;

    CheckinKeys(
            PersonalData keys,
            CurrentCommunity community,
            @ConfigProperty(name = "wushe.public-address") String address) {
        this.keys = keys;
        this.community = community;
        this.address = address;
    }

    CheckinCodes of(UUID slotId) {
        return new CheckinCodes(keys.hash(community.slug(), "check-in " + slotId));
    }

    QrCode qr(UUID slotId, String code) {
        return QrCode.of(address + "/c/" + community.slug() + "/check-in/" + slotId + "/" + code);
    }
}
