package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.web.Missing;

/**
 * Signing up, answering and withdrawing, and who stands where. Call inside a transaction, one step
 * a transaction, and after whatever else it does: rows are held to its end. A step that cannot be
 * taken throws {@code web.Conflict} with the one reason, for which {@link #whyNot} can be asked
 * before. Whether a person may see or use a slot at all is for the room that owns it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Signups {

    private final TakingSeats taking;
    private final ChangingSlots changing;
    private final Persons persons;
    private final Forecast forecast;
    private final SignupList list;

    Signups(
            TakingSeats taking,
            ChangingSlots changing,
            Persons persons,
            Forecast forecast,
            SignupList list) {
        this.taking = taking;
        this.changing = changing;
        this.persons = persons;
        this.forecast = forecast;
        this.list = list;
    }

    /**
     * Gives them seats, or puts them on the waiting list, or asks a leader where one decides; the
     * answer says which. Who has an account signs up herself or by her mandate, see {@link
     * Persons}.
     */
    public SignupView signUp(UUID slotId, Applicants who, Actor actor) {
        return taking.signUp(slotId, who, actor);
    }

    /** Takes the offered seat; what she hoped for elsewhere at that time is given up. */
    public SignupView accept(UUID signupId, Actor actor) {
        taking.accept(seen(signupId), actor);
        return get(signupId);
    }

    public SignupView decline(UUID signupId, Actor actor) {
        changing.change(
                hers(signupId, actor),
                actor,
                (change, slot, row) -> change.usher(slot).decline(change.roster.whole(row)));
        return get(signupId);
    }

    /** Comes at the changed time or place too. */
    public SignupView reconfirm(UUID signupId, Actor actor) {
        taking.reconfirm(seen(signupId), actor);
        return get(signupId);
    }

    /**
     * Withdraws: the first of those who came together withdraws all of them, a companion only
     * herself.
     *
     * @param reason may be null
     */
    public SignupView cancel(UUID signupId, String reason, Actor actor) {
        changing.change(
                hers(signupId, actor),
                actor,
                (change, slot, row) ->
                        change.usher(slot).cancel(change.roster.leaving(row), reason));
        return get(signupId);
    }

    /** The one reason why they cannot sign up now; empty if they can, be it to wait. */
    public Optional<WhyNot> whyNot(UUID slotId, Applicants who) {
        return forecast.look(slotId, who).why();
    }

    /** The same for one person and many slots, with the same few statements; by slot. */
    public Map<UUID, WhyNot> whyNot(Collection<UUID> slotIds, UUID personId) {
        return forecast.whyNot(slotIds, personId);
    }

    /**
     * @throws Missing if there is no such sign-up here
     */
    public SignupView get(UUID signupId) {
        return list.places(List.of(seen(signupId))).get(0);
    }

    /** Empty if there is no such sign-up in that slot. */
    public Optional<SignupView> in(UUID slotId, UUID signupId) {
        return Signup.seen(signupId)
                .filter(row -> row.slotId.equals(slotId))
                .map(row -> list.places(List.of(row)).get(0));
    }

    /** A person's live sign-up in a slot. */
    public Optional<SignupView> of(UUID slotId, UUID personId) {
        return list.of(slotId, personId);
    }

    /** A person's live sign-ups of slots that end after the instant, in the order of time. */
    public List<SignupView> ofPerson(UUID personId, Instant after) {
        return list.ofPerson(personId, after);
    }

    /** Who has a seat for sure, in the order of signing up; whoever waits is not among them. */
    public List<SignupView> participants(UUID slotId) {
        return list.in(slotId, SignupState.TAKING_PART);
    }

    /** Who waits, in order, with positions. */
    public List<SignupView> waiting(UUID slotId) {
        return list.waiting(slotId);
    }

    public List<SignupView> in(UUID slotId, Set<SignupState> states) {
        return list.in(slotId, states);
    }

    /** Seats of those who came (人次), by slot; a slot nobody came to is not in it. */
    public Map<UUID, Integer> came(Collection<UUID> slotIds) {
        return list.came(slotIds);
    }

    /** How often a person did not come to what started since the instant. */
    public long noShows(UUID personId, Instant since) {
        return Signup.count(
                "personId in ?1 and state = ?2 and startsAt >= ?3",
                persons.records(List.of(personId)),
                SignupState.NO_SHOW,
                since);
    }

    /** How many did not come to each of some slots; one to which all came is left out. */
    public Map<UUID, Long> noShows(Collection<UUID> slotIds) {
        return slotIds.isEmpty() ? Map.of() : Signup.countBySlot(slotIds, SignupState.NO_SHOW);
    }

    /** The same for the slots of one kind of owner that started in the span. */
    public Map<UUID, Long> noShows(String ownerKind, Instant from, Instant until) {
        return Signup.countBySlot(ownerKind, from, until, SignupState.NO_SHOW);
    }

    private Signup hers(UUID signupId, Actor actor) {
        Signup signup = seen(signupId);
        persons.requireSpeaksFor(actor, signup);
        return signup;
    }

    private static Signup seen(UUID signupId) {
        return Signup.seen(signupId).orElseThrow(Missing::new);
    }
}
