package org.wushe.volunteering.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * The changes of stage a person proposed or decided. Forgotten, her words go; what became of the
 * team stays.
 */
@ApplicationScoped
class KeptGrowth implements KeepsPersons {

    private static final String NOBODY = "\u2014";

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                Map.of(
                        "teamStages",
                        StageChange.<StageChange>list(
                                        "proposedBy = ?1 order by proposedAt", whose.memberId())
                                .stream()
                                .map(KeptGrowth::told)
                                .toList()));
    }

    private static Map<String, Object> told(StageChange change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("from", change.fromStage);
        told.put("to", change.toStage);
        told.put("evidence", change.evidence);
        told.put("proposedAt", change.proposedAt);
        told.put("state", change.state);
        told.put("reason", change.reason);
        return told;
    }

    @Override
    public void forget(Whose whose) {
        StageChange.flush();
        StageChange.update("evidence = ?1 where proposedBy = ?2", NOBODY, whose.memberId());
        StageChange.update(
                "reason = ?1 where decidedBy = ?2 and reason is not null",
                NOBODY,
                whose.memberId());
    }
}
