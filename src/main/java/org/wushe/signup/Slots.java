package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.wushe.identity.Actor;
import org.wushe.signup.DatabaseRoster.Move;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Missing;

/**
 * Slots and what those who lead them do. Call inside a transaction, one step a transaction, and
 * after whatever else it does: rows are held to its end. Who leads a slot is for the room that owns
 * it to say; nothing here asks for a role. A step that cannot be taken throws {@code web.Conflict}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slots {

    private final ChangingSlots changing;
    private final TakingSeats taking;
    private final SlotTelling telling;
    private final CurrentCommunity community;
    private final Event<SlotMoved> moved;

    Slots(
            ChangingSlots changing,
            TakingSeats taking,
            SlotTelling telling,
            CurrentCommunity community,
            Event<SlotMoved> moved) {
        this.community = community;
        this.changing = changing;
        this.taking = taking;
        this.telling = telling;
        this.moved = moved;
    }

    public UUID open(SlotPlan plan, Actor actor) {
        Moment at = changing.moment();
        Slot slot = Slot.open(plan, at);
        slot.persist();
        tell(SlotStep.OPENED, slot, actor, at);
        return slot.id;
    }

    /**
     * When it is as the community's clocks show it, with the usual cut-offs: sign-up to the start,
     * withdrawal as is the norm.
     *
     * @throws org.wushe.web.Conflict if that is no time for a slot
     */
    public SlotTimes times(LocalDateTime from, LocalDateTime to) {
        LocalSpan span = new LocalSpan(from, to, community.get().bundle().zone());
        Moment at = changing.moment();
        Instant start = span.startsAt();
        Instant cancelUntil = start.minus(at.norms().cancel());
        SlotTimes times = new SlotTimes(start, span.endsAt(), null, start, cancelUntil, start);
        at.norms().requireSensible(times, at.now());
        return times;
    }

    /**
     * @throws Missing if there is no such slot here
     */
    public SlotView get(UUID slotId) {
        return Slot.seen(slotId).map(SlotView::of).orElseThrow(Missing::new);
    }

    /** By key, in the order of time; whatever is not here is left out. */
    public List<SlotView> of(Collection<UUID> slotIds) {
        return slotIds.isEmpty()
                ? List.of()
                : Slot.seen("id in ?1 order by times.startsAt, id", slotIds).stream()
                        .map(SlotView::of)
                        .toList();
    }

    /** The slots of some owners of one kind, in the order of time. */
    public List<SlotView> of(String ownerKind, Collection<UUID> ownerIds) {
        return Slot.seen(
                        "ownerKind = ?1 and ownerId in ?2 order by times.startsAt, id",
                        ownerKind,
                        ownerIds)
                .stream()
                .map(SlotView::of)
                .toList();
    }

    /** The slots of some kinds of owners that start in the span, in the order of time. */
    public List<SlotView> between(Collection<String> ownerKinds, Instant from, Instant to) {
        return Slot.seen(
                        "ownerKind in ?1 and times.startsAt >= ?2 and times.startsAt < ?3"
                                + " order by times.startsAt, id",
                        ownerKinds,
                        from,
                        to)
                .stream()
                .map(SlotView::of)
                .toList();
    }

    /**
     * What is needed and who has said for sure that she comes, of the slots of some owners that are
     * neither over nor called off and begin before the end of the span; one statement, whatever
     * their number.
     */
    public List<SlotGap> gaps(
            String ownerKind, Collection<UUID> ownerIds, Instant from, Instant to) {
        return ownerIds.isEmpty()
                ? List.of()
                : Slot.getEntityManager()
                        .createQuery(SlotGap.QUERY, SlotGap.class)
                        .setParameter("kind", ownerKind)
                        .setParameter("owners", ownerIds)
                        .setParameter("off", SlotState.CALLED_OFF)
                        .setParameter("busy", SignupState.BUSY)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** More seats become offers to those who wait; fewer than are taken there cannot be. */
    public SlotView resize(UUID slotId, SlotSeats seats, Actor actor) {
        return change(
                slotId,
                actor,
                caretaker -> {
                    caretaker.resize(seats);
                    return SlotStep.RESIZED;
                });
    }

    /**
     * Another time or place asks all who were confirmed whether they come there and then; another
     * title or cut-off asks nobody.
     */
    public SlotView reschedule(UUID slotId, SlotTimes times, SlotLabel label, Actor actor) {
        return change(
                slotId,
                actor,
                caretaker ->
                        caretaker.reschedule(times, label)
                                ? SlotStep.RESCHEDULED
                                : SlotStep.AMENDED);
    }

    /**
     * Somebody else leads it from now on.
     *
     * @param leaderId a member; null for nobody
     */
    public SlotView handOver(UUID slotId, UUID leaderId, Actor actor) {
        return change(
                slotId,
                actor,
                caretaker -> {
                    caretaker.handOver(leaderId);
                    return SlotStep.AMENDED;
                });
    }

    /** Ends sign-up and the waiting list; offers that were made stay. */
    public SlotView close(UUID slotId, Actor actor) {
        return change(
                slotId,
                actor,
                caretaker -> {
                    caretaker.close();
                    return SlotStep.CLOSED;
                });
    }

    /**
     * It does not take place; everybody's time is free again.
     *
     * @param reason is kept with each sign-up
     */
    public SlotView callOff(UUID slotId, String reason, Actor actor) {
        return change(
                slotId,
                actor,
                caretaker -> {
                    caretaker.callOff(reason);
                    return SlotStep.CALLED_OFF;
                });
    }

    /** Offers reserved seats to somebody by name; they are hers once she accepts. */
    public UUID invite(UUID slotId, Applicants who, Actor actor) {
        return taking.invite(slotId, who, actor);
    }

    /**
     * Gives a free seat on the spot until the end, whatever the cut-offs; to whoever has no
     * account, or to the actor herself.
     */
    public SignupView walkIn(UUID slotId, Applicants who, Actor actor) {
        return taking.walkIn(slotId, who, actor);
    }

    /** Offers a free seat by hand to somebody who waits, when the engine may not any more. */
    public void offer(UUID signupId, Actor actor) {
        changing.change(
                seen(signupId),
                actor,
                (change, slot, row) -> {
                    Group group = change.roster.whole(row);
                    change.usher(slot).offer(group);
                    Move move = change.roster.moves.get(0);
                    telling.step(SignupStep.OFFERED, move, actor, change.at.now());
                });
    }

    public void approve(UUID signupId, Actor actor) {
        taking.approve(seen(signupId), actor);
    }

    /** She may not ask again for this slot. */
    public void reject(UUID signupId, String reason, Actor actor) {
        changing.change(
                seen(signupId),
                actor,
                (change, slot, row) -> change.usher(slot).reject(change.roster.whole(row), reason));
    }

    /**
     * Takes somebody off; the first of those who came together goes with all of them.
     *
     * @param withSeat makes the slot smaller by her seats, so that nobody moves up
     */
    public void remove(UUID signupId, boolean withSeat, String reason, Actor actor) {
        changing.change(
                seen(signupId),
                actor,
                (change, slot, row) ->
                        change.usher(slot).remove(change.roster.leaving(row), withSeat, reason));
    }

    /** What was seen of one person on the day; her companions are noted one by one. */
    public void note(UUID signupId, Attendance noted, Actor actor) {
        changing.change(
                seen(signupId),
                actor,
                (change, slot, row) -> change.usher(slot).note(new Group(List.of(row)), noted));
    }

    private SlotView change(UUID slotId, Actor actor, Function<Caretaker, SlotStep> step) {
        return changing.change(
                List.of(slotId),
                actor,
                change -> {
                    Slot slot = change.slot(slotId);
                    tell(step.apply(change.caretaker(slot)), slot, actor, change.at);
                    return SlotView.of(slot);
                });
    }

    private void tell(SlotStep step, Slot slot, Actor actor, Moment at) {
        moved.fire(new SlotMoved(step, SlotView.of(slot), actor, at.now()));
    }

    private static Signup seen(UUID signupId) {
        return Signup.seen(signupId).orElseThrow(Missing::new);
    }
}
