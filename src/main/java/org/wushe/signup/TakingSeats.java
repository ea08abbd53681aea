package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.signup.Forecast.Look;

/**
 * The steps by which a person's time gets filled. They hold the persons before the slot: so a
 * person's steps come one after the other, in whichever slots, and a clash is seen before it is
 * one.
 */
@ApplicationScoped
class TakingSeats {

    private final Persons persons;
    private final Fitness fitness;
    private final Forecast forecast;
    private final ChangingSlots changing;
    private final EntityManager entities;

    TakingSeats(
            Persons persons,
            Fitness fitness,
            Forecast forecast,
            ChangingSlots changing,
            EntityManager entities) {
        this.persons = persons;
        this.fitness = fitness;
        this.forecast = forecast;
        this.changing = changing;
        this.entities = entities;
    }

    /**
     * Most who come too late learn so from a look, without queueing for the slot; whoever may get a
     * seat is asked again by the rules once the slot is held.
     */
    SignupView signUp(UUID slotId, Applicants asked, Actor actor) {
        Applicants who = persons.hold(asked);
        persons.requireMaySignUp(actor, who.persons());
        Look look = forecast.look(slotId, who);
        if (look.why().isPresent()) {
            throw look.why().get().conflict();
        }
        return changing.change(
                () -> Slot.hold(List.of(slotId)),
                new DatabaseRoster(persons, look),
                actor,
                change -> signUp(change, change.slot(slotId), who, actor));
    }

    /** A seat on the spot. */
    SignupView walkIn(UUID slotId, Applicants asked, Actor actor) {
        Applicants who = persons.hold(asked);
        persons.requireMaySignUp(actor, who.persons());
        return changing.change(
                List.of(slotId),
                actor,
                change -> {
                    Slot slot = change.slot(slotId);
                    requireFit(who.persons(), slot);
                    Group group = change.usher(slot).walkIn(who, actor.memberId());
                    return SignupView.of(group.lead(), null);
                });
    }

    /** Offers reserved seats. */
    UUID invite(UUID slotId, Applicants asked, Actor actor) {
        Applicants who = persons.hold(asked);
        return changing.change(
                List.of(slotId),
                actor,
                change -> {
                    Usher usher = change.usher(change.slot(slotId));
                    return usher.invite(who, actor.memberId()).lead().id;
                });
    }

    /** Whoever begins to wait is the last of the line. */
    private SignupView signUp(Change change, Slot slot, Applicants who, Actor actor) {
        Signup row = change.usher(slot).signUp(who, actor.memberId()).lead();
        return SignupView.of(row, row.state == SignupState.WAITING ? slot.line : null);
    }

    /** A leader's yes to a request. */
    void approve(Signup asked, Actor actor) {
        persons.hold(together(asked));
        changing.change(
                asked,
                actor,
                (change, slot, row) -> change.usher(slot).approve(change.roster.whole(row)));
    }

    void reconfirm(Signup asked, Actor actor) {
        persons.hold(together(asked));
        persons.requireSpeaksFor(actor, asked);
        changing.change(
                asked,
                actor,
                (change, slot, row) -> {
                    Group group = change.roster.whole(row);
                    requireFit(group.persons(), slot);
                    change.usher(slot).reconfirm(group);
                });
    }

    /** Takes the offered seat, and gives up what she hoped for elsewhere at that time. */
    void accept(Signup offered, Actor actor) {
        List<UUID> who = together(offered);
        persons.hold(who);
        persons.requireSpeaksFor(actor, offered);
        List<UUID> slots = new ArrayList<>(hopes(who, offered));
        slots.add(offered.slotId);
        changing.change(
                slots,
                actor,
                change -> {
                    accept(change, change.slot(offered.slotId), change.signup(offered.id));
                    return null;
                });
    }

    private void accept(Change change, Slot slot, Signup offered) {
        Group group = change.roster.whole(offered);
        requireFit(group.persons(), slot);
        change.usher(slot).accept(group);
        for (Signup hope : change.roster.hoping(group.persons(), slot)) {
            Optional<Slot> held = change.find(hope.slotId);
            if (held.isPresent() && SignupState.HOPING.contains(hope.state)) {
                change.usher(held.get()).drop(change.roster.leaving(hope));
            }
        }
    }

    private void requireFit(Collection<UUID> who, Slot slot) {
        Optional<WhyNot> unfit = fitness.whyNot(who, slot);
        if (unfit.isPresent()) {
            throw unfit.get().conflict();
        }
    }

    /** All who came together; who has left meanwhile does no harm. */
    private List<UUID> together(Signup one) {
        return entities.createQuery(
                        "select s.personId from Signup s where s.groupId = :group", UUID.class)
                .setParameter("group", one.groupId)
                .getResultList();
    }

    /** The slots in which they hope for something at that time. */
    private List<UUID> hopes(Collection<UUID> who, Signup offered) {
        return entities.createQuery(
                        "select distinct s.slotId from Signup s where s.personId in :persons"
                                + " and s.slotId <> :slot and s.state in :hoping"
                                + " and s.startsAt < :end and s.endsAt > :start",
                        UUID.class)
                .setParameter("persons", persons.records(who))
                .setParameter("slot", offered.slotId)
                .setParameter("hoping", SignupState.HOPING)
                .setParameter("end", offered.endsAt)
                .setParameter("start", offered.startsAt)
                .getResultList();
    }
}
