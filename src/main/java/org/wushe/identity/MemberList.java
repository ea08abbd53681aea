package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.shared.Masks;
import org.wushe.shared.PersonalData;

/** Lists of members as the desk shows them. */
@ApplicationScoped
class MemberList {

    private static final int WAITING = 50;
    private static final int PAGE = 50;

    private final PersonalData personalData;

    MemberList(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * Who asks to join, longest waiting first.
     *
     * @param opened whose phone is shown whole; null for nobody's
     */
    List<Asking> waiting(UUID opened) {
        return Membership.waiting(WAITING).stream()
                .map(member -> asking(member, member.id.equals(opened)))
                .toList();
    }

    private Asking asking(Membership member, boolean whole) {
        String phone = personalData.open(member.community, member.id, member.phoneSealed);
        return new Asking(
                member.id,
                member.name,
                member.address,
                whole ? phone : Masks.phone(phone),
                whole,
                member.requestedAt);
    }

    /** Members by name, fifty at a time, with their roles. */
    Members active(String namePart, String after, Actor viewer) {
        List<Membership> found =
                Membership.<Membership>find(
                                "state = :state and name like :part and name > :after order by name, id",
                                Map.of(
                                        "state",
                                        MembershipState.ACTIVE,
                                        "part",
                                        "%" + namePart.replaceAll("[%_\\\\]", "\\\\$0") + "%",
                                        "after",
                                        after == null ? "" : after))
                        .range(0, PAGE)
                        .list();
        List<Membership> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, List<RoleGrant>> roles =
                RoleGrant.<RoleGrant>list(
                                "memberId in ?1 and state != ?2 order by role",
                                shown.stream().map(member -> member.id).toList(),
                                RoleGrant.State.REVOKED)
                        .stream()
                        .collect(Collectors.groupingBy(grant -> grant.memberId));
        return new Members(
                shown.stream()
                        .map(
                                member ->
                                        line(
                                                member,
                                                roles.getOrDefault(member.id, List.of()),
                                                viewer))
                        .toList(),
                namePart,
                found.size() > PAGE ? shown.get(PAGE - 1).name : null);
    }

    private Line line(Membership member, List<RoleGrant> grants, Actor viewer) {
        String phone = personalData.open(member.community, member.id, member.phoneSealed);
        boolean own = member.id.equals(viewer.memberId());
        return new Line(
                member.id,
                member.name,
                Masks.phone(phone),
                own,
                grants.stream().map(grant -> held(grant, own, viewer)).toList());
    }

    private static Held held(RoleGrant grant, boolean own, Actor viewer) {
        boolean pending = grant.state == RoleGrant.State.PENDING;
        boolean second = pending && !own && !viewer.memberId().equals(grant.askedBy);
        return new Held(grant.role, pending, second);
    }

    /**
     * A request to join.
     *
     * @param phone masked unless whole
     */
    public record Asking(
            UUID id, String name, String address, String phone, boolean whole, Instant at) {}

    /** A page of members. */
    public record Members(List<Line> lines, String namePart, String next) {}

    /** One member. */
    public record Line(UUID id, String name, String maskedPhone, boolean own, List<Held> roles) {}

    /**
     * A role she has.
     *
     * @param pending waits for a second admin
     * @param confirmable by the one who looks
     */
    public record Held(String role, boolean pending, boolean confirmable) {}
}
