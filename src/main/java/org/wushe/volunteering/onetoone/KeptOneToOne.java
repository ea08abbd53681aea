package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * The one-to-one help of a person. An elder gets all of it; a helper what she did, without what she
 * wrote of somebody else. What goes on is ended or handed over first. With the elder go all words;
 * that there were visits stays and counts.
 */
@ApplicationScoped
class KeptOneToOne implements KeepsPersons {

    private static final String NOBODY = "\u2014";

    private final NotingVisits visits;

    KeptOneToOne(NotingVisits visits) {
        this.visits = visits;
    }

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                Map.of(
                        "oneToOneHelp",
                        ofElder(whose).stream().map(this::told).toList(),
                        "oneToOneVisitsMade",
                        OneToOneVisit.<OneToOneVisit>list(
                                        "notedBy = ?1 order by visitedOn", whose.memberId())
                                .stream()
                                .map(visit -> line(visit, false))
                                .toList(),
                        "oneToOneSteps",
                        OneToOneTurn.<OneToOneTurn>list(
                                        "memberId = ?1 order by at", whose.memberId())
                                .stream()
                                .map(turn -> Map.of("step", turn.step, "at", turn.at))
                                .toList()));
    }

    private Map<String, Object> told(OneToOneHelp help) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", help.number);
        told.put("purpose", help.purpose);
        told.put("rhythm", help.rhythm);
        told.put("everyDays", help.everyDays);
        told.put("state", help.state);
        told.put("consentOn", help.consentOn);
        told.put("consentMeans", help.consentMeans);
        told.put("startedOn", help.startedOn);
        told.put("endReason", help.endReason);
        told.put("endNote", help.endNote);
        told.put("endedAt", help.endedAt);
        told.put(
                "visits",
                OneToOneVisit.<OneToOneVisit>list("helpId = ?1 order by visitedOn", help.id)
                        .stream()
                        .map(visit -> line(visit, true))
                        .toList());
        return told;
    }

    private Map<String, Object> line(OneToOneVisit visit, boolean words) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("day", visit.visitedOn);
        line.put("met", visit.met);
        if (words) {
            line.put("needs", visit.needs);
            line.put("note", visits.opened(visit));
        }
        return line;
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        return OneToOneHelp.<OneToOneHelp>list(
                        "(elderId in ?1 or helperId = ?2 or askedId = ?2) and state <> ?3 order by"
                                + " number",
                        records(whose),
                        whose.memberId(),
                        OneToOneState.ENDED)
                .stream()
                .map(
                        help ->
                                new InHand(
                                        help.number,
                                        "/me/one-to-one/" + help.id,
                                        "/desk/one-to-one/" + help.id))
                .toList();
    }

    @Override
    public void forget(Whose whose) {
        OneToOneHelp.flush();
        List<UUID> hers = ofElder(whose).stream().map(help -> help.id).toList();
        if (!hers.isEmpty()) {
            OneToOneHelp.update(
                    "purpose = ?1, endNote = null, consentWitness = null where id in ?2",
                    NOBODY,
                    hers);
            OneToOneVisit.update("noteSealed = null where helpId in ?1", hers);
            OneToOneTurn.update("note = null where helpId in ?1", hers);
        }
        OneToOneTurn.update("note = null where memberId = ?1", whose.memberId());
    }

    private static List<OneToOneHelp> ofElder(Whose whose) {
        return OneToOneHelp.list("elderId in ?1 order by proposedAt", records(whose));
    }

    /** Never empty: nobody has the account's id as her record. */
    private static List<UUID> records(Whose whose) {
        return whose.records().isEmpty() ? List.of(whose.memberId()) : whose.records();
    }
}
