package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;

/**
 * The numbers a person got for what she had booked. Nothing here names her: who booked stands with
 * the sign-ups, which also say what is still ahead, and forget her.
 */
@ApplicationScoped
class KeptFair implements KeepsPersons {

    private final Signups signups;

    KeptFair(Signups signups) {
        this.signups = signups;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<UUID> hers =
                whose.records().stream()
                        .flatMap(one -> signups.ofPerson(one, Instant.EPOCH).stream())
                        .map(SignupView::id)
                        .distinct()
                        .toList();
        return ArchivePart.of(
                Map.of(
                        "fairNumbers",
                        FairTicket.ofSignups(hers).stream().map(KeptFair::told).toList()));
    }

    private static Map<String, Object> told(FairTicket ticket) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", ticket.number);
        told.put("state", ticket.state);
        told.put("issuedAt", ticket.issuedAt);
        return told;
    }

    @Override
    public void forget(Whose whose) {
        // A number says nothing of the person once her sign-up does not.
    }
}
