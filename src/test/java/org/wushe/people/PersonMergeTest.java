package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.web.Conflict;

class PersonMergeTest {

    private static final Instant THEN = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID KEPT = new UUID(0, 1);
    private static final UUID BY = new UUID(0, 9);

    private final PersonMerge merge = PersonMerge.of(KEPT, new UUID(0, 2), BY, THEN);

    @Test
    void canBeUndoneUntilTheSeventhDayIsOver() {
        Instant last = THEN.plus(Duration.ofDays(7));
        assertThat(merge.isUndoable(List.of(merge), last)).isTrue();
        assertThat(merge.isUndoable(List.of(merge), last.plusMillis(1))).isFalse();
        refuses(merge, List.of(merge), THEN.plus(Duration.ofDays(8)), "merge_undo_late");
    }

    @Test
    void isUndoneOnce() {
        merge.undo(List.of(merge), BY, THEN.plusSeconds(60));
        assertThat(merge.undoneBy).isEqualTo(BY);
        refuses(merge, List.of(merge), THEN.plusSeconds(120), "merge_undone_already");
    }

    @Test
    void theLaterOfTwoIsUndoneFirst() {
        PersonMerge later = PersonMerge.of(KEPT, new UUID(0, 3), BY, THEN.plusSeconds(60));
        List<PersonMerge> both = List.of(later, merge);
        refuses(merge, both, THEN.plusSeconds(120), "merge_undo_order");
        later.undo(both, BY, THEN.plusSeconds(120));
        merge.undo(both, BY, THEN.plusSeconds(180));
        assertThat(merge.isUndone()).isTrue();
    }

    private static void refuses(
            PersonMerge merge, List<PersonMerge> all, Instant now, String reason) {
        assertThatThrownBy(() -> merge.undo(all, BY, now))
                .isInstanceOf(Conflict.class)
                .hasMessage("people:" + reason);
    }
}
