package org.wushe.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.web.Conflict;
import org.wushe.web.Refused;

class ActingForTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID BY = new UUID(0, 9);

    @Test
    void aMandateHoldsFromItsFirstDayToItsLast() {
        Mandate today = mandate(TODAY, TODAY);
        assertThat(ActingFor.under(List.of(today), TODAY).isAllowed()).isTrue();
        assertThat(ActingFor.under(List.of(today), TODAY).mandateId()).isEqualTo(today.id);
        assertThat(reason(TODAY.plusDays(1), today)).isEqualTo("mandate_ran_out");
        assertThat(reason(TODAY.minusDays(1), today)).isEqualTo("mandate_not_yet");
    }

    @Test
    void oneThatRanOutYesterdaySaysSoAndWhen() {
        Mandate old = mandate(TODAY.minusDays(30), TODAY.minusDays(1));
        ActingFor answer = ActingFor.under(List.of(old), TODAY);
        assertThat(answer).isEqualTo(new ActingFor(null, "mandate_ran_out", TODAY.minusDays(1)));
        assertThatThrownBy(answer::orRefuse).isInstanceOf(Refused.class);
    }

    @Test
    void anEndedOneHoldsNoMoreThatSameDay() {
        Mandate ended = mandate(TODAY.minusDays(1), TODAY.plusDays(30));
        ended.end(BY, "本人要求", Instant.EPOCH);
        assertThat(reason(TODAY, ended)).isEqualTo("mandate_ended");
        assertThatThrownBy(() -> ended.end(BY, "又一次", Instant.EPOCH)).isInstanceOf(Conflict.class);
    }

    @Test
    void oneInForceCountsAmongOthers() {
        Mandate old = mandate(TODAY.minusDays(30), TODAY.minusDays(1));
        Mandate later = mandate(TODAY.plusDays(1), TODAY.plusDays(30));
        Mandate now = mandate(TODAY, TODAY.plusDays(1));
        assertThat(ActingFor.under(List.of(old, later, now), TODAY).mandateId()).isEqualTo(now.id);
        assertThat(reason(TODAY, old, later)).isEqualTo("mandate_not_yet");
    }

    @Test
    void withoutAnyNobodyActs() {
        assertThat(ActingFor.under(List.of(), TODAY)).isEqualTo(ActingFor.NOBODY);
    }

    private static String reason(LocalDate day, Mandate... held) {
        return ActingFor.under(List.of(held), day).reason();
    }

    private static Mandate mandate(LocalDate from, LocalDate until) {
        return Mandate.of(
                new UUID(0, 1),
                new MandateTerms(BY, MandateKind.ORAL, "本人当面说的", null, from, until));
    }
}
