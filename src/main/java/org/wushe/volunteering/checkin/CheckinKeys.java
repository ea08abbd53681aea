package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.shifts.ShiftRef;

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

    /** Another secret than that of the codes. */
    DeviceKeys devices(UUID slotId) {
        return new DeviceKeys(keys.hash(community.slug(), "check-in device " + slotId));
    }

    /** A page for one leader and one device. */
    Device device(ShiftRef shift, UUID member, Instant now) {
        String device = DeviceKeys.device(now);
        String key = devices(shift.slot().id()).key(device, member);
        return new Device(device, member, key, now, expiry(shift));
    }

    Instant expiry(ShiftRef shift) {
        return shift.slot().times().endsAt().plus(Device.PATIENCE);
    }

    QrCode qr(UUID slotId, String code) {
        return QrCode.of(address + "/c/" + community.slug() + "/check-in/" + slotId + "/" + code);
    }
}
