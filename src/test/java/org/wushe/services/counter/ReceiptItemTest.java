package org.wushe.services.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.BusinessCalendar.Hours;
import org.wushe.web.Conflict;

/** What becomes of a service of a receipt, and how its time counts. */
class ReceiptItemTest {

    /** Ten hours a day, Monday to Friday, in UTC. */
    private static final BusinessCalendar CALENDAR =
            new BusinessCalendar(
                    ZoneId.of("UTC"),
                    List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0))),
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    Set.of(),
                    Set.of());

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void timeCountsFromTheAcceptanceInWorkingDays() {
        ReceiptItem item = item(5);
        item.acceptAtOnce(Instant.parse("2026-11-26T08:00:00Z"), CALENDAR);
        assertThat(item.dueAt).as("over a weekend").isEqualTo("2026-12-02T18:00:00Z");
    }

    @Test
    void theClockStandsWhileMaterialsAreMissing() {
        ReceiptItem item = item(2);
        item.acceptAtOnce(MONDAY, CALENDAR);
        assertThat(item.dueAt).isEqualTo("2026-11-24T18:00:00Z");
        item.move(ReceiptState.MISSING, "照片", Instant.parse("2026-11-23T13:00:00Z"), CALENDAR);
        assertThat(item.dueAt).isNull();
        item.move(ReceiptState.ACCEPTED, null, Instant.parse("2026-11-25T13:00:00Z"), CALENDAR);
        assertThat(item.dueAt).isEqualTo("2026-11-26T18:00:00Z");
        assertThat(item.note).as("nothing is missing any more").isNull();

        item.move(ReceiptState.MISSING, "签字", Instant.parse("2026-11-26T08:00:00Z"), CALENDAR);
        item.move(ReceiptState.ACCEPTED, null, Instant.parse("2026-11-27T08:00:00Z"), CALENDAR);
        assertThat(item.dueAt).as("both stretches").isEqualTo("2026-11-27T18:00:00Z");
    }

    @Test
    void whatWasIncompleteFromTheStartCountsOnceItIsComplete() {
        ReceiptItem item = item(1);
        item.receive(MONDAY, Instant.parse("2026-11-26T08:00:00Z"));
        item.move(ReceiptState.MISSING, "户口簿", Instant.parse("2026-11-23T09:00:00Z"), CALENDAR);
        item.move(ReceiptState.ACCEPTED, null, Instant.parse("2026-11-25T08:00:00Z"), CALENDAR);
        assertThat(item.dueAt).isEqualTo("2026-11-25T18:00:00Z");
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        ReceiptItem item = item(1);
        item.acceptAtOnce(MONDAY, CALENDAR);
        item.move(ReceiptState.DONE, "证已办好", MONDAY.plusSeconds(60), CALENDAR);
        for (ReceiptState next : ReceiptState.values()) {
            assertThatThrownBy(() -> item.move(next, "再来", MONDAY, CALENDAR))
                    .isInstanceOf(Conflict.class);
        }
        item.withdraw(MONDAY.plusSeconds(90), CALENDAR);
        assertThat(item.state).isEqualTo(ReceiptState.DONE);
        assertThat(item.note).isEqualTo("证已办好");
    }

    private static ReceiptItem item(int days) {
        ReceiptItem item = new ReceiptItem();
        item.days = days;
        return item;
    }
}
