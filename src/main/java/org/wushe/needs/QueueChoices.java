package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.needs.DeskPage.Choice;
import org.wushe.people.People;

/** By whom the queue can be narrowed at this moment: who is in charge, and who lives where. */
@ApplicationScoped
class QueueChoices {

    private final Memberships memberships;
    private final People people;

    QueueChoices(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /**
     * Whom a part that runs belongs to, and whoever is chosen, by name.
     *
     * @param candidates whoever may be in charge; where the page offers them they are the choices
     */
    List<InCharge> inCharge(Concerned chosen, List<Choice> candidates) {
        if (!candidates.isEmpty()) {
            return candidates.stream()
                    .flatMap(choice -> choice.members().stream())
                    .map(member -> new InCharge(member.id(), member.name()))
                    .distinct()
                    .sorted(Comparator.comparing(InCharge::name))
                    .toList();
        }
        List<InCharge> found =
                new ArrayList<>(
                        Need.getEntityManager()
                                .createQuery(
                                        "select distinct l.inCharge, l.inChargeName from Linkage l"
                                                + " where l.doneAt is null"
                                                + " order by l.inChargeName, l.inCharge",
                                        InCharge.class)
                                .getResultList());
        chosen.member()
                .filter(member -> found.stream().noneMatch(one -> one.id().equals(member)))
                .ifPresent(
                        member ->
                                memberships
                                        .names(List.of(member))
                                        .forEach((id, name) -> found.add(new InCharge(id, name))));
        return found;
    }

    List<String> buildings() {
        return people.buildings();
    }

    /** Somebody who answers for a part. */
    public record InCharge(UUID id, String name) {}
}
