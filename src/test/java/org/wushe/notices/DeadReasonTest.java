package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadReasonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipient address not accepted: 550 5.1.1 no such user         | ADDRESS_UNKNOWN",
                "recipient address not accepted: 550 User not found             | ADDRESS_UNKNOWN",
                "recipient address not accepted: 553 no                         | ADDRESS_UNKNOWN",
                "recipient address not accepted: 450 4.1.2 domain not found     | ADDRESS_UNKNOWN",
                "recipient address not accepted: 550 5.1.10 null MX             | ADDRESS_UNKNOWN",
                "recipient address not accepted: 550 5.2.1 mailbox disabled     | ADDRESS_UNKNOWN",
                "java.lang.IllegalArgumentException: invalid email address [a]  | ADDRESS_UNKNOWN",
                "recipient address not accepted: 552 5.2.2 over quota           | MAILBOX_FULL",
                "recipient address not accepted: 452 4.2.2 mailbox full         | MAILBOX_FULL",
                "recipient address not accepted: 452 too many messages kept     | MAILBOX_FULL",
                "sending data failed: 552 mailbox full                          | MAILBOX_FULL",
                "recipient address not accepted: 550 5.7.1 policy               | REFUSED",
                "recipient address not accepted: 550 5.1.8 bad sender           | REFUSED",
                "sending data failed: 554 DT:SPM                                | REFUSED",
                "sending data failed: 550 not wanted                            | REFUSED",
                "recipient address not accepted: 450 4.2.0 greylisted           | TOO_LONG_AWAY",
                "recipient address not accepted: 451 try later                  | TOO_LONG_AWAY",
                "sending data failed: 421-4.7.0 slow down                       | TOO_LONG_AWAY",
                "the member has no address any more                             | NO_ADDRESS",
                "java.lang.NullPointerException                                 | NOT_WRITTEN",
            })
    void anAnswerMeans(String error, DeadReason reason) {
        assertThat(DeadReason.of(error)).isEqualTo(reason);
    }

    @Test
    void withoutAnyAnswerItWasNotWritten() {
        assertThat(DeadReason.of(null)).isEqualTo(DeadReason.NOT_WRITTEN);
    }
}
