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
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

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
    private final CurrentCommunity community;
    private final Wording wording;

    Candidates(Memberships memberships, CurrentCommunity community, Wording wording) {
        this.memberships = memberships;
        this.community = community;
        this.wording = wording;
    }

    /** A party and the member who answers for its part. */
    record Chosen(Party party, MemberRole inCharge) {}

    /** What a form chose; a party whose duty it is not is refused with the right one named. */
    List<Chosen> chosen(Need need, LinkageForm form, FormErrors errors) {
        List<Chosen> chosen = new ArrayList<>();
        for (LinkageForm.Choice choice : form.choices()) {
            Optional<MemberRole> person = find(choice);
            if (person.isEmpty()) {
                errors.add("inCharge", wording.say("needs", "in_charge_unfit"));
            } else if (isDuty(need, choice.party(), errors)) {
                chosen.add(new Chosen(choice.party(), person.get()));
            }
        }
        if (chosen.isEmpty() && !errors.isAny()) {
            errors.add("inCharge", wording.say("needs", "in_charge_blank"));
        }
        return chosen;
    }

    /** Whether a party may take the matter; if not, whose duty it is stands at the field. */
    boolean isDuty(Need need, Party party, FormErrors errors) {
        Category category = community.get().bundle().category(need.category);
        if (Duty.may(category, party)) {
            return true;
        }
        String right =
                Duty.of(category).stream()
                        .map(one -> wording.say("needs", "party_" + one))
                        .collect(Collectors.joining(wording.say("needs", "mark_and")));
        errors.add("inCharge", wording.say("needs", "wrong_party", right));
        return false;
    }

    /** For each party that does not act yet. */
    List<Choice> forParts(Need need) {
        return all().stream().filter(choice -> !need.parts.isActing(choice.party())).toList();
    }

    /** For each party, by name; asked of the database once. */
    List<Choice> all() {
        Set<Role> all = ROLES.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<MemberRole> members = memberships.holding(all);
        List<Choice> candidates = new ArrayList<>();
        for (Party party : Party.values()) {
            candidates.add(new Choice(party, apt(members, ROLES.get(party))));
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
