package org.wushe.notices;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.needs.NeedMoved;
import org.wushe.notices.Postbox.About;
import org.wushe.shared.BeforeCommit;

/**
 * The needs that came in, or were answered, within the running transaction. The desk is told of a
 * single one by its number; of many, such as an imported list, once, and not again while that is
 * unread.
 */
@TransactionScoped
class WaitingNeeds {

    private final Postbox postbox;
    private final Memberships memberships;
    private final BeforeCommit beforeCommit;
    private final EntityManager entities;
    private final List<NeedMoved> submitted = new ArrayList<>();

    WaitingNeeds(
            Postbox postbox,
            Memberships memberships,
            BeforeCommit beforeCommit,
            EntityManager entities) {
        this.postbox = postbox;
        this.memberships = memberships;
        this.beforeCommit = beforeCommit;
        this.entities = entities;
    }

    void add(NeedMoved moved) {
        submitted.add(moved);
        if (submitted.size() == 1) {
            beforeCommit.run(this::tellTheDesk);
        }
    }

    private void tellTheDesk() {
        UUID actor = submitted.get(0).actor().memberId();
        memberships.holding(Set.of(Role.COORDINATOR)).stream()
                .map(MemberRole::id)
                .distinct()
                .filter(coordinator -> !coordinator.equals(actor))
                .forEach(submitted.size() == 1 ? this::tellOfOne : this::tellOfMany);
        entities.flush();
    }

    private void tellOfOne(UUID coordinator) {
        NeedMoved moved = submitted.get(0);
        postbox.note(
                coordinator,
                NoticeKind.NEED_WAITING,
                About.of(moved.number(), "/desk/needs/" + moved.number())
                        .with(Notice.CATEGORY, moved.category()));
    }

    private void tellOfMany(UUID coordinator) {
        if (!Notice.isUnread(coordinator, NoticeKind.NEEDS_WAITING)) {
            postbox.note(coordinator, NoticeKind.NEEDS_WAITING, About.of(null, "/desk/needs"));
        }
    }
}
