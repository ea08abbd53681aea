package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.needs.DeskPage.Choice;

/** Who may answer for a party's part: members whose role belongs to that party. */
@ApplicationScoped
class Candidates {

    private static final Map<Party, Set<Role>> ROLES =
            Map.of(
                    Party.COMMUNITY, Set.of(Role.COORDINATOR, Role.GRID_WORKER, Role.COMMITTEE),
                    Party.SOCIAL_WORKER, Set.of(Role.SOCIAL_WORKER),
                    Party.ORGANISATION, Set.of(Role.ORGANISATION, Role.DEPARTMENT),
                    Party.VOLUNTEER, Set.of(Role.VOLUNTEER, Role.VOLUNTEER_LEADER),
                    Party.CHARITY_RESOURCE, Set.of(Role.COORDINATOR, Role.ORGANISATION));

    private final Memberships memberships;

    Candidates(Memberships memberships) {
        this.memberships = memberships;
    }

    /** For each party that does not act yet, by name; asked of the database once. */
    List<Choice> forParts(Need need) {
        Set<Role> all = ROLES.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<MemberRole> members = memberships.holding(all);
        List<Choice> candidates = new ArrayList<>();
        for (Party party : Party.values()) {
            if ((need.acting & party.bit()) == 0) {
                candidates.add(new Choice(party, apt(members, ROLES.get(party))));
            }
        }
        return candidates;
    }

    /** The chosen member, if her role belongs to the chosen party. */
    Optional<MemberRole> find(LinkageForm.Choice choice) {
        return choice.member()
                .flatMap(member -> memberships.holding(member, ROLES.get(choice.party())));
    }

    private static List<MemberRole> apt(List<MemberRole> members, Set<Role> roles) {
        Map<String, MemberRole> once = new TreeMap<>();
        for (MemberRole member : members) {
            if (Role.of(member.role()).filter(roles::contains).isPresent()) {
                once.putIfAbsent(member.name() + member.id(), member);
            }
        }
        return List.copyOf(once.values());
    }
}
