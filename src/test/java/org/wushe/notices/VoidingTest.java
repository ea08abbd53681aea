package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.needs.NeedStep;

/** The table of steps and of what they make void, row by row. */
class VoidingTest {

    private static final List<NeedStep> VOID_NOTHING =
            List.of(
                    NeedStep.SUBMITTED,
                    NeedStep.RECATEGORISED,
                    NeedStep.REWORDED,
                    NeedStep.PUBLISHED,
                    NeedStep.OPENED_TO_CLAIMS,
                    NeedStep.CLAIMED,
                    NeedStep.CLAIM_REFUSED,
                    NeedStep.LINKED,
                    NeedStep.PAUSED,
                    NeedStep.RESUMED,
                    NeedStep.REPLIED,
                    NeedStep.ESCALATED,
                    NeedStep.LEVEL_ANSWERED,
                    NeedStep.REOPENED,
                    NeedStep.WITHDRAWAL_ASKED,
                    NeedStep.REPEATED);

    @ParameterizedTest
    @CsvSource({
        "RETURNED,    NEED_WAITING,                                               ''",
        "COMPLETED,   NEED_RETURNED,                                              ''",
        "ACCEPTED,    NEED_WAITING,                                               ''",
        "PROGRESS,    '',                                                         IN_CHARGE",
        "PART_DONE,   '',                                                         IN_CHARGE",
        "GIVEN_BACK,  '',                                                         IN_CHARGE",
        "RESULT,      IN_CHARGE NEED_PART_DONE,                                   ''",
        "NOT_SOLVED,  NEED_RESULT,                                                ''",
        "REFUSED,     IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "CONFIRMED,   IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "UNSOLVED,    IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "LAPSED,      IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "EXPIRED,     IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "WITHDRAWN,   IN_CHARGE NEED_RESULT NEED_RETURNED NEED_WAITING,           ''",
        "DUPLICATE,   IN_CHARGE NEED_FOLLOWED NEED_RESULT NEED_RETURNED NEED_WAITING, ''",
        "UNPUBLISHED, NEED_FOLLOWED,                                              ''",
        "FOLLOWED_UP, NEED_FOLLOWED,                                              ''",
    })
    void aStepMakesVoid(NeedStep step, String ofNeed, String ofParty) {
        assertThat(names(Voiding.by(step).ofNeed())).isEqualTo(ofNeed);
        assertThat(names(Voiding.by(step).ofParty())).isEqualTo(ofParty);
        assertThat(VOID_NOTHING).doesNotContain(step);
    }

    @Test
    void theOtherStepsMakeNothingVoid() {
        VOID_NOTHING.forEach(
                step -> {
                    assertThat(Voiding.by(step).ofNeed()).as(step.name()).isEmpty();
                    assertThat(Voiding.by(step).ofParty()).as(step.name()).isEmpty();
                });
        assertThat(VOID_NOTHING.size() + 17).as("each step has its row").isEqualTo(steps());
    }

    @Test
    void whatAsksForSomethingNeverWaitsForADigest() {
        assertThat(Arrays.stream(NoticeKind.values()).filter(NoticeKind::canWait))
                .doesNotContain(
                        NoticeKind.NEED_RESULT,
                        NoticeKind.NEED_RETURNED,
                        NoticeKind.IN_CHARGE,
                        NoticeKind.JOIN_CONFIRMED,
                        NoticeKind.JOIN_REFUSED,
                        NoticeKind.ROLE_GRANTED,
                        NoticeKind.ROLE_WITHDRAWN)
                .contains(NoticeKind.NEED_PROGRESS, NoticeKind.NEED_FOLLOWED);
    }

    private static int steps() {
        return NeedStep.values().length;
    }

    private static String names(Collection<NoticeKind> kinds) {
        return new TreeSet<>(kinds.stream().map(NoticeKind::name).toList())
                .stream().collect(Collectors.joining(" "));
    }
}
