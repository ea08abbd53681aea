package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.JoinAsked;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.identity.RoleChanged;
import org.wushe.notices.Postbox.About;

/** Who is told of memberships and roles: the one they are about, and the desk of who asks. */
@ApplicationScoped
class IdentityNotices {

    private static final String HOME = "";
    private static final String JOIN = "/join";
    private static final String OWN_PAGE = "/me";
    private static final String DESK = "/desk";
    private static final String PEOPLE = "/desk/people";
    private static final Set<String> JOIN_DECIDED =
            Set.of("identity.join_confirmed", "identity.join_refused");
    private static final Set<Role> CONFIRMING = Set.of(Role.COORDINATOR, Role.GRID_WORKER);
    private static final Set<Role> WITHOUT_DESK = Set.of(Role.RESIDENT, Role.VOLUNTEER);

    private final Postbox postbox;
    private final Memberships memberships;
    private final TakingBack takingBack;

    IdentityNotices(Postbox postbox, Memberships memberships, TakingBack takingBack) {
        this.postbox = postbox;
        this.memberships = memberships;
        this.takingBack = takingBack;
    }

    void tell(@Observes RoleChanged changed) {
        if (JOIN_DECIDED.contains(changed.action())) {
            takingBack.about(changed.memberId().toString(), Set.of(NoticeKind.JOIN_ASKED));
        }
        if (changed.memberId().equals(changed.actor().memberId())) {
            return;
        }
        UUID member = changed.memberId();
        switch (changed.action()) {
            case "identity.join_confirmed" ->
                    postbox.tell(member, NoticeKind.JOIN_CONFIRMED, about(changed, HOME));
            case "identity.join_refused" ->
                    postbox.tell(member, NoticeKind.JOIN_REFUSED, about(changed, JOIN));
            case "identity.role_granted" -> granted(changed);
            case "identity.role_withdrawn" ->
                    postbox.tell(member, NoticeKind.ROLE_WITHDRAWN, about(changed, OWN_PAGE));
            default -> {
                // a role that was only asked for changes nothing for her yet
            }
        }
    }

    void tell(@Observes JoinAsked asked) {
        memberships.holding(CONFIRMING).stream()
                .map(MemberRole::id)
                .distinct()
                .filter(member -> !member.equals(asked.memberId()))
                .forEach(
                        member ->
                                postbox.note(
                                        member,
                                        NoticeKind.JOIN_ASKED,
                                        About.of(asked.memberId().toString(), PEOPLE)));
    }

    /** Being a resident comes with the membership, of which she is told. */
    private void granted(RoleChanged changed) {
        if (changed.role() != Role.RESIDENT) {
            String path = WITHOUT_DESK.contains(changed.role()) ? OWN_PAGE : DESK;
            postbox.tell(changed.memberId(), NoticeKind.ROLE_GRANTED, about(changed, path));
        }
    }

    private static About about(RoleChanged changed, String path) {
        return About.of(null, path)
                .with(Notice.ROLE, changed.role() == null ? null : changed.role().key())
                .with(Notice.NOTE, changed.reason());
    }
}
