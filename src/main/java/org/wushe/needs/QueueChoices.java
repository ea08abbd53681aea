package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Memberships;
import org.wushe.needs.DeskPage.Choice;
import org.wushe.people.BuildingsSql;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** By whom the queue can be narrowed at this moment: who is in charge, and who lives where. */
@ApplicationScoped
class QueueChoices {

    private final Memberships memberships;
    private final BuildingsSql buildings;
    private final CurrentCommunity community;
    private final InChargeSql inCharge;
    private final Reader reader;

    QueueChoices(
            Memberships memberships,
            BuildingsSql buildings,
            CurrentCommunity community,
            InChargeSql inCharge,
            Reader reader) {
        this.inCharge = inCharge;
        this.reader = reader;
        this.memberships = memberships;
        this.buildings = buildings;
        this.community = community;
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
        List<InCharge> found = inCharge.ofRunningParts();
        chosen.member()
                .filter(member -> found.stream().noneMatch(one -> one.id().equals(member)))
                .ifPresent(
                        member ->
                                memberships
                                        .names(List.of(member))
                                        .forEach((id, name) -> found.add(new InCharge(id, name))));
        return found;
    }

    /** The years in which a deadline falls and whose holidays nobody wrote down; empty for none. */
    String uncountedYears(List<QueueRow> rows) {
        CommunityBundle bundle = community.get().bundle();
        return rows.stream()
                .filter(row -> row.due() != null)
                .map(row -> row.due().atZone(bundle.zone()).getYear())
                .distinct()
                .filter(year -> !bundle.calendar().covers(year))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** What needs are about, as the reader calls it. */
    List<Named> categories() {
        String language = reader.getLanguage();
        return community.get().bundle().categories().stream()
                .map(one -> new Named(one.code(), one.name().in(language)))
                .toList();
    }

    List<String> buildings() {
        return buildings.inhabited();
    }

    /** A category by its code. */
    public record Named(String code, String name) {}

    /** Somebody who answers for a part. */
    public record InCharge(UUID id, String name) {}
}
