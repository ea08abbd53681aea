package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.notices.Postbox.About;
import org.wushe.people.DeletionMoved;

/** Who is told when somebody wants her account deleted: those who decide, then she. */
@ApplicationScoped
class DeletionNotices {

    private static final Set<Role> DECIDING = Set.of(Role.COORDINATOR, Role.ADMIN);

    private final Postbox postbox;
    private final Memberships memberships;
    private final TakingBack takingBack;

    DeletionNotices(Postbox postbox, Memberships memberships, TakingBack takingBack) {
        this.postbox = postbox;
        this.memberships = memberships;
        this.takingBack = takingBack;
    }

    void tell(@Observes DeletionMoved moved) {
        if (moved.action().equals("person.deletion_asked")) {
            memberships.holding(DECIDING).stream()
                    .map(MemberRole::id)
                    .distinct()
                    .filter(member -> !member.equals(moved.memberId()))
                    .forEach(
                            member ->
                                    postbox.tell(
                                            member,
                                            NoticeKind.DELETION_ASKED,
                                            About.of(
                                                    moved.memberId().toString(),
                                                    "/desk/deletions")));
            return;
        }
        takingBack.about(moved.memberId().toString(), Set.of(NoticeKind.DELETION_ASKED));
        if (moved.action().equals("person.deletion_refused")) {
            postbox.tell(
                    moved.memberId(),
                    NoticeKind.DELETION_REFUSED,
                    About.of(null, "/me/data/deletion").with(Notice.NOTE, moved.reason()));
        }
    }
}
