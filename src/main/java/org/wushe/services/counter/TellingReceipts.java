package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.services.Candidates;

/** Tells of what becomes of receipts: the audit, whose concern it is, and the desk. */
@ApplicationScoped
class TellingReceipts {

    private static final Set<Role> ANSWERING = Set.of(Role.COORDINATOR);

    private final Memberships memberships;
    private final People people;
    private final Candidates candidates;
    private final Event<ReceiptMoved> moved;
    private final Event<ReceiptNews> news;

    TellingReceipts(
            Memberships memberships,
            People people,
            Candidates candidates,
            Event<ReceiptMoved> moved,
            Event<ReceiptNews> news) {
        this.memberships = memberships;
        this.people = people;
        this.candidates = candidates;
        this.moved = moved;
        this.news = news;
    }

    /** Of what came online the desk is told; of what was told at the counter, who told it. */
    void received(Receipt receipt, Actor actor) {
        moved.fire(new ReceiptMoved("received", receipt.number, "", actor, receipt.receivedAt));
        if (receipt.online) {
            memberships.holding(ANSWERING).stream()
                    .map(MemberRole::id)
                    .distinct()
                    .filter(member -> !member.equals(actor.memberId()))
                    .forEach(member -> tell(member, "asked", receipt, deskPath(receipt), null));
        } else {
            whoseConcern(receipt)
                    .ifPresent(one -> tell(one, "received", receipt, ownPath(receipt), null));
        }
    }

    /**
     * Whether anybody was told: who has no account has to be called.
     *
     * @param note what she has to know of it
     */
    boolean step(Receipt receipt, ReceiptItem item, String service, String note, Actor actor) {
        String step = item.state.key();
        moved.fire(new ReceiptMoved(step, receipt.number, service, actor, item.changedAt));
        Optional<UUID> whose = whoseConcern(receipt).filter(one -> !one.equals(actor.memberId()));
        whose.ifPresent(one -> tell(one, step, receipt, ownPath(receipt), note));
        return whose.isPresent();
    }

    /** Of a step that nobody needs to be told of. */
    void quietly(ReceiptMoved done) {
        moved.fire(done);
    }

    /** She wants it no more: whoever sees it through is told. */
    void withdrawn(Receipt receipt, Actor actor) {
        moved.fire(new ReceiptMoved("withdrawn", receipt.number, "", actor, receipt.closedAt));
        Optional.ofNullable(receipt.inCharge)
                .filter(one -> !one.equals(actor.memberId()))
                .ifPresent(one -> tell(one, "withdrawn", receipt, deskPath(receipt), null));
    }

    /** Her own account, else that of who sent it for her and may still act for her. */
    private Optional<UUID> whoseConcern(Receipt receipt) {
        return people.memberOf(receipt.personId)
                .or(() -> Optional.of(receipt.postedBy).filter(poster -> acts(poster, receipt)));
    }

    private boolean acts(UUID poster, Receipt receipt) {
        return receipt.online && candidates.actsFor(poster, people.current(receipt.personId));
    }

    private void tell(UUID member, String step, Receipt receipt, String path, String note) {
        news.fire(new ReceiptNews(member, step, receipt.number, path, note));
    }

    static String ownPath(Receipt receipt) {
        return "/me/receipts/" + receipt.number;
    }

    static String deskPath(Receipt receipt) {
        return "/desk/receipts/" + receipt.number;
    }
}
