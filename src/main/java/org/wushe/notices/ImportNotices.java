package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.needs.imports.jobs.NeedsImported;
import org.wushe.notices.Postbox.About;

/**
 * The desk is told once of a whole list, and not again while that is unread; whoever confirmed the
 * list knows.
 */
@ApplicationScoped
class ImportNotices {

    private final Postbox postbox;
    private final Memberships memberships;

    ImportNotices(Postbox postbox, Memberships memberships) {
        this.postbox = postbox;
        this.memberships = memberships;
    }

    void tell(@Observes NeedsImported done) {
        if (done.imported() > 0) {
            memberships.holding(Set.of(Role.COORDINATOR)).stream()
                    .map(MemberRole::id)
                    .distinct()
                    .filter(coordinator -> !coordinator.equals(done.actor().memberId()))
                    .filter(ImportNotices::knowsNothing)
                    .forEach(this::note);
        }
    }

    private static boolean knowsNothing(UUID coordinator) {
        return !Notice.isUnread(coordinator, NoticeKind.NEEDS_WAITING);
    }

    private void note(UUID coordinator) {
        postbox.note(coordinator, NoticeKind.NEEDS_WAITING, About.of(null, "/desk/needs"));
    }
}
