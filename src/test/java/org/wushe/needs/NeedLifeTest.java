package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wushe.web.Conflict;

/** No sequence of steps, allowed or not, brings a need into a state it must never be in. */
class NeedLifeTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final int REOPEN_DAYS = 30;

    /** From where to where a need may go at all; staying where it is goes without saying. */
    private static final Map<NeedStatus, Set<NeedStatus>> WAYS =
            Map.of(
                    NeedStatus.SUBMITTED,
                            EnumSet.of(
                                    NeedStatus.RETURNED,
                                    NeedStatus.REFUSED,
                                    NeedStatus.ACCEPTED,
                                    NeedStatus.DUPLICATE,
                                    NeedStatus.WITHDRAWN),
                    NeedStatus.RETURNED,
                            EnumSet.of(
                                    NeedStatus.SUBMITTED,
                                    NeedStatus.EXPIRED,
                                    NeedStatus.DUPLICATE,
                                    NeedStatus.WITHDRAWN),
                    NeedStatus.ACCEPTED,
                            EnumSet.of(
                                    NeedStatus.IN_PROGRESS,
                                    NeedStatus.AWAITING_CONFIRMATION,
                                    NeedStatus.CLOSED,
                                    NeedStatus.DUPLICATE,
                                    NeedStatus.WITHDRAWN),
                    NeedStatus.IN_PROGRESS,
                            EnumSet.of(
                                    NeedStatus.ACCEPTED,
                                    NeedStatus.AWAITING_CONFIRMATION,
                                    NeedStatus.CLOSED,
                                    NeedStatus.DUPLICATE,
                                    NeedStatus.WITHDRAWN),
                    NeedStatus.AWAITING_CONFIRMATION,
                            EnumSet.of(
                                    NeedStatus.ACCEPTED,
                                    NeedStatus.CLOSED,
                                    NeedStatus.DUPLICATE,
                                    NeedStatus.WITHDRAWN),
                    NeedStatus.CLOSED, EnumSet.of(NeedStatus.ACCEPTED),
                    NeedStatus.REFUSED, EnumSet.noneOf(NeedStatus.class),
                    NeedStatus.DUPLICATE, EnumSet.noneOf(NeedStatus.class),
                    NeedStatus.WITHDRAWN, EnumSet.noneOf(NeedStatus.class),
                    NeedStatus.EXPIRED, EnumSet.noneOf(NeedStatus.class));

    private enum Turn {
        SEND_BACK((need, at) -> need.sendBack("?", at)),
        COMPLETE((need, at) -> need.complete("!", at)),
        ACCEPT((need, at) -> need.accept(at)),
        REFUSE((need, at) -> need.refuse(RefusalCode.OTHER, "no", at)),
        PUBLISH((need, at) -> need.publication.publish("t", "x")),
        UNPUBLISH((need, at) -> need.publication.takeBack()),
        LINK_COMMUNITY((need, at) -> need.linkTo(Party.COMMUNITY)),
        LINK_VOLUNTEER((need, at) -> need.linkTo(Party.VOLUNTEER)),
        UNLINK((need, at) -> need.unlink(Party.VOLUNTEER)),
        COMMUNITY_DONE((need, at) -> done(need, Party.COMMUNITY, at)),
        VOLUNTEER_DONE((need, at) -> done(need, Party.VOLUNTEER, at)),
        PAUSE((need, at) -> need.pause("part", at)),
        RESUME((need, at) -> need.resume(at)),
        PARTLY((need, at) -> need.concludePartly("some", at)),
        UNSOLVED((need, at) -> need.concludeUnsolved("none", at)),
        CONFIRM((need, at) -> need.confirm(4, "", at)),
        NOT_SOLVED((need, at) -> need.notSolved("still")),
        LAPSE((need, at) -> need.lapse(at)),
        EXPIRE((need, at) -> need.expire(at)),
        REOPEN((need, at) -> need.reopen(at, REOPEN_DAYS)),
        RAISE((need, at) -> need.raiseTo(need.level + 1)),
        WITHDRAW((need, at) -> need.withdraw(at)),
        REPEATS((need, at) -> need.repeats(original(), at));

        private final BiConsumer<Need, Instant> step;

        Turn(BiConsumer<Need, Instant> step) {
            this.step = step;
        }

        /** The desk only lets a part end that acts. */
        private static void done(Need need, Party party, Instant at) {
            if ((need.parts.acting & party.bit()) != 0) {
                need.partDone(party, "done", at);
            }
        }

        private static Need original() {
            Need original = new Need();
            original.id = UUID.randomUUID();
            original.submit(START, START);
            return original;
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Arbitraries.of(Turn.class).list().ofMaxSize(40);
    }

    @Property(tries = 3000)
    void everyReachableStateIsSound(@ForAll("turns") @Size(max = 40) List<Turn> turns) {
        Need need = submitted();
        Instant now = START;
        for (Turn turn : turns) {
            now = now.plus(Duration.ofHours(5));
            NeedStatus before = need.status;
            boolean taken = take(turn, need, now);
            if (need.status != before) {
                assertThat(taken).isTrue();
                assertThat(WAYS.get(before))
                        .as("from %s by %s", before, turn)
                        .contains(need.status);
            }
            assertSound(need);
        }
    }

    @Test
    void everyTurnCanBeTakenSomewhere() {
        assertThat(reached(Turn.ACCEPT, Turn.LINK_VOLUNTEER, Turn.VOLUNTEER_DONE, Turn.CONFIRM))
                .isEqualTo(NeedStatus.CLOSED);
        assertThat(reached(Turn.SEND_BACK, Turn.COMPLETE)).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(reached(Turn.SEND_BACK, Turn.EXPIRE)).isEqualTo(NeedStatus.EXPIRED);
        assertThat(reached(Turn.ACCEPT, Turn.PARTLY, Turn.LAPSE)).isEqualTo(NeedStatus.CLOSED);
        assertThat(reached(Turn.ACCEPT, Turn.UNSOLVED, Turn.REOPEN)).isEqualTo(NeedStatus.ACCEPTED);
        assertThat(reached(Turn.ACCEPT, Turn.LINK_VOLUNTEER, Turn.UNLINK))
                .isEqualTo(NeedStatus.ACCEPTED);
        assertThat(reached(Turn.REPEATS)).isEqualTo(NeedStatus.DUPLICATE);
    }

    @Test
    void onTheThirtiethDayItOpensAgainAndOnTheThirtyFirstItDoesNot() {
        Need need = submitted();
        need.accept(START);
        need.concludeUnsolved("none", START);
        Instant firstDue = need.clock.answerDue;
        Need late = submitted();
        late.accept(START);
        late.concludeUnsolved("none", START);
        need.reopen(START.plus(Duration.ofDays(REOPEN_DAYS)), REOPEN_DAYS);
        assertThat(need.status).isEqualTo(NeedStatus.ACCEPTED);
        assertThat(need.clock.answerDue).isEqualTo(firstDue);
        assertThat(take(Turn.REOPEN, late, START.plus(Duration.ofDays(REOPEN_DAYS + 1)))).isFalse();
        assertThat(late.status).isEqualTo(NeedStatus.CLOSED);
    }

    private static void assertSound(Need need) {
        boolean open = need.status.isOpen();
        assertThat(need.status == NeedStatus.IN_PROGRESS).isEqualTo(need.parts.acting != 0);
        assertThat(need.ending.closedAt == null).isEqualTo(open);
        assertThat(need.status == NeedStatus.CLOSED)
                .isEqualTo(!open && need.ending.outcome != null);
        if (need.ending.outcome == Outcome.SOLVED) {
            assertThat(need.ending.solved).isTrue();
        }
        if (need.ending.outcome == Outcome.UNCONFIRMED || need.ending.outcome == Outcome.UNSOLVED) {
            assertThat(need.ending.satisfaction).isNull();
        }
        boolean clockRuns =
                need.status == NeedStatus.SUBMITTED
                        || need.status == NeedStatus.ACCEPTED
                        || need.status == NeedStatus.IN_PROGRESS;
        if (!clockRuns || need.clock.isPaused()) {
            assertThat(need.clock.dueAt).isEqualTo(NeedClock.NEVER);
        }
        assertThat(need.clock.isPaused() && !open).isFalse();
        assertThat(need.askedBack != null).isEqualTo(need.status == NeedStatus.RETURNED);
        assertThat(need.publication.claimable && !open).isFalse();
        assertThat(need.clock.submittedAt).isEqualTo(START);
        assertThat((need.parts.acting & need.parts.done)).isZero();
    }

    private static boolean take(Turn turn, Need need, Instant at) {
        try {
            turn.step.accept(need, at);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private static NeedStatus reached(Turn... turns) {
        Need need = submitted();
        for (Turn turn : turns) {
            assertThat(take(turn, need, START)).as(turn.name()).isTrue();
        }
        return need.status;
    }

    private static Need submitted() {
        Need need = new Need();
        need.id = UUID.randomUUID();
        need.text = "x";
        need.publication.visibility = Visibility.PUBLIC;
        need.submit(START, START.plus(Duration.ofDays(3)));
        return need;
    }
}
