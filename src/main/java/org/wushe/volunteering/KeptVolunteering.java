package org.wushe.volunteering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * What a person gave as a volunteer and asked of neighbours. Whoever serves, leads a project or
 * waits for help ends that first; forgotten, the numbers and what was done stay.
 */
@ApplicationScoped
class KeptVolunteering implements KeepsPersons {

    private static final String DESK = "/desk/projects/";

    private static final Map<String, String> GIVEN =
            Map.of(
                    "volunteer",
                    "select new map(v.number as number, v.name as name, v.state as state,"
                            + " v.registeredAt as registeredAt, v.abilities as abilities,"
                            + " v.times as times, v.area as area) from Volunteer v"
                            + " where v.memberId = :who",
                    "skills",
                    "select new map(s.code as code, s.state as state, s.proofNumber as"
                            + " proofNumber, s.provider as provider, s.expiresOn as expiresOn,"
                            + " s.declaredAt as declaredAt) from Skill s where s.memberId = :who"
                            + " order by s.declaredAt",
                    "teams",
                    "select new map(t.name as team, m.state as state, m.leader as leader,"
                            + " m.askedAt as askedAt) from TeamMember m join Team t on t.id ="
                            + " m.teamId where m.memberId = :who order by m.askedAt",
                    "helpAskedFor",
                    "select new map(h.number as number, h.skill as skill, h.text as text, h.place"
                            + " as place, h.wantedOn as wantedOn, h.state as state) from"
                            + " HelpRequest h where h.memberId = :who order by h.askedAt",
                    "helpOffered",
                    "select new map(o.message as message, o.state as state, o.offeredAt as"
                            + " offeredAt) from HelpOffer o where o.memberId = :who"
                            + " order by o.offeredAt",
                    "hours",
                    "select new map(p.number as project, p.terms.title as title, h.post as post,"
                            + " h.startsAt as startsAt, h.endsAt as endsAt, h.cameAt as cameAt,"
                            + " h.leftAt as leftAt, h.state as state, h.minutes as minutes,"
                            + " h.bookType as bookType, h.kind as kind,"
                            + " h.effectiveMinutes as effectiveMinutes, h.objection as objection)"
                            + " from ServiceHours h join Project p on p.id = h.projectId join"
                            + " Volunteer v on v.id = h.volunteerId where v.memberId = :who"
                            + " order by h.startsAt",
                    "stars",
                    "select new map(a.star as star, a.awardedAt as awardedAt) from StarAward a"
                            + " join Volunteer v on v.id = a.volunteerId where v.memberId = :who"
                            + " order by a.star",
                    "certificates",
                    "select new map(c.number as number, c.state as state, c.askedAt as askedAt,"
                            + " c.issuedAt as issuedAt, c.minutes as minutes) from Certificate c"
                            + " where c.memberId = :who order by c.askedAt");

    private static final String REGISTERED =
            "select v.number from Volunteer v where v.memberId = :who and v.state = ACTIVE";
    private static final String LED =
            "select p.number from Project p where p.leaderId = :who"
                    + " and p.state not in (CLOSED, REFUSED, CANCELLED) order by p.number";
    private static final String HELPED =
            "select h.number from HelpRequest h where h.memberId = :who"
                    + " and h.state in (OPEN, CHOSEN) order by h.number";

    private final EntityManager entities;
    private final ForgettingVolunteersSql forgetting;

    KeptVolunteering(EntityManager entities, ForgettingVolunteersSql forgetting) {
        this.entities = entities;
        this.forgetting = forgetting;
    }

    @Override
    public ArchivePart give(Whose whose) {
        Map<String, Object> parts = new LinkedHashMap<>();
        GIVEN.keySet().stream().sorted().forEach(part -> parts.put(part, told(part, whose)));
        return ArchivePart.of(parts);
    }

    private List<?> told(String part, Whose whose) {
        return entities.createQuery(GIVEN.get(part))
                .setParameter("who", whose.memberId())
                .getResultList();
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        return Stream.of(
                        hers(REGISTERED, whose)
                                .map(no -> new InHand(no, "/me/volunteering", "/desk/volunteers")),
                        hers(LED, whose).map(no -> new InHand(no, DESK + no, DESK + no)),
                        hers(HELPED, whose).map(no -> new InHand(no, "/help/" + no, "/help/" + no)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> hers(String query, Whose whose) {
        return entities.createQuery(query, String.class)
                .setParameter("who", whose.memberId())
                .getResultStream();
    }

    @Override
    public void forget(Whose whose) {
        entities.flush();
        forgetting.everywhere(whose.memberId());
    }
}
