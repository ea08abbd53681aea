package org.wushe.people.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Consent first = given(ConsentPurpose.PHOTO, NOON);

    @Test
    void holdsUntilTakenBackAndNotAMomentLonger() {
        assertThat(first.holdsAmong(List.of(first))).isTrue();
        first.withdraw(new UUID(0, 9), NOON);
        assertThat(first.holdsAmong(List.of(first))).isFalse();
    }

    @Test
    void aNewOneAfterAWithdrawalHolds() {
        first.withdraw(new UUID(0, 9), NOON.plusSeconds(10));
        Consent again = given(ConsentPurpose.PHOTO, NOON.plusSeconds(20));
        assertThat(again.holdsAmong(List.of(first, again))).isTrue();
    }

    /** After a merge, the other record's older consent does not revive what was taken back. */
    @Test
    void theLastWordOfThePersonCounts() {
        Consent older = given(ConsentPurpose.PHOTO, NOON.minusSeconds(60));
        first.withdraw(new UUID(0, 9), NOON.plusSeconds(10));
        assertThat(older.holdsAmong(List.of(first, older))).isFalse();
        Consent contact = given(ConsentPurpose.CONTACT, NOON.minusSeconds(60));
        assertThat(contact.holdsAmong(List.of(first, contact))).isTrue();
    }

    private static Consent given(ConsentPurpose purpose, Instant at) {
        Consent consent =
                Consent.of(
                        new UUID(0, 1),
                        new ConsentTerms(
                                purpose, LocalDate.of(2026, 11, 23), ConsentMeans.ORAL, null));
        consent.recordedAt = at;
        return consent;
    }
}
