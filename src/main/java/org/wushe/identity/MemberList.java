package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.shared.Masks;
import org.wushe.shared.PersonalData;
import org.wushe.web.Typed;

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
        Start start = Start.parse(after);
        List<Membership> found =
                Membership.<Membership>find(
                                "state = :state and name like :part escape '!'"
                                        + " and (name, id) > (:name, :id) order by name, id",
                                Map.of(
                                        "state",
                                        MembershipState.ACTIVE,
                                        "part",
                                        "%" + namePart.replaceAll("[%_!]", "!$0") + "%",
                                        "name",
                                        start.name(),
                                        "id",
                                        start.id()))
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
                found.size() > PAGE ? query(namePart, shown.get(PAGE - 1)) : null);
    }

    private static String query(String namePart, Membership last) {
        return "name=" + encoded(namePart) + "&after=" + encoded(last.id + last.name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Behind whom the next page begins: two people may have one name. */
    private record Start(String name, UUID id) {

        private static final int KEY = 36;

        static Start parse(String text) {
            String plain = Typed.line(text);
            try {
                return new Start(plain.substring(KEY), UUID.fromString(plain.substring(0, KEY)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException beginning) {
                return new Start("", new UUID(0, 0));
            }
        }
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

    /**
     * A page of members.
     *
     * @param next the next page as it stands in an address, null on the last
     */
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
