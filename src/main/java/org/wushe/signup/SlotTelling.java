package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.signup.DatabaseRoster.Move;

/** Turns what the rules did into events: steps for the audit, and what somebody has to be told. */
@ApplicationScoped
class SlotTelling {

    private final Persons persons;
    private final Event<SignupMoved> steps;
    private final Event<SignupNews> news;
    private final Event<SeatsIdle> idle;

    SlotTelling(
            Persons persons,
            Event<SignupMoved> steps,
            Event<SignupNews> news,
            Event<SeatsIdle> idle) {
        this.persons = persons;
        this.steps = steps;
        this.news = news;
        this.idle = idle;
    }

    void tell(Change change, Actor actor) {
        Instant at = change.at.now();
        for (Move move : change.roster.moves) {
            SignupStep.of(move.from(), move.to()).ifPresent(step -> step(step, move, actor, at));
            if (move.isLast()) {
                tell(Occasion.MOVED, move.from(), move.slot(), move.group(), actor, at);
            }
        }
        change.roster.prompts.forEach(
                prompt ->
                        tell(
                                prompt.occasion(),
                                prompt.group().state(),
                                prompt.slot(),
                                prompt.group(),
                                actor,
                                at));
        change.roster.idle.forEach(
                seats -> idle.fire(new SeatsIdle(SlotView.of(seats.slot()), seats.seats(), at)));
    }

    void step(SignupStep step, Move move, Actor actor, Instant at) {
        steps.fire(
                new SignupMoved(
                        step,
                        SlotView.of(move.slot()),
                        move.group().lead().id,
                        move.group().lead().personId,
                        move.seats(),
                        move.to(),
                        actor,
                        at));
    }

    private void tell(
            Occasion why, SignupState from, Slot slot, Group group, Actor actor, Instant at) {
        Signup lead = group.lead();
        UUID account = persons.account(lead.personId).orElse(lead.signedBy);
        SignupView signup = SignupView.of(lead, null);
        news.fire(new SignupNews(why, from, SlotView.of(slot), signup, account, actor, at));
    }
}
