package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CheckinCodesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CheckinCodes codes = new CheckinCodes(new byte[32]);
    private final CheckinCodes others = new CheckinCodes(new byte[] {1});

    @Test
    void aCodeIsGoodForItsStepAndTheOneBefore() {
        String code = codes.onScreen(NOON);
        assertThat(codes.onScreen(NOON.plusSeconds(29))).isEqualTo(code);
        assertThat(codes.onScreen(NOON.plusSeconds(30))).isNotEqualTo(code);
        assertThat(codes.read(code, NOON, 0)).isEqualTo(Reading.CODE);
        assertThat(codes.read(code, NOON.plusSeconds(59), 0)).isEqualTo(Reading.CODE);
        assertThat(codes.read(code, NOON.plusSeconds(60), 0)).isEqualTo(Reading.STALE);
        assertThat(codes.read(code, NOON.minusSeconds(1), 0))
                .as("not yet shown")
                .isEqualTo(Reading.STALE);
    }

    @Test
    void aCodeOfAnotherShiftOrALaterStepMadeUpIsNone() {
        assertThat(codes.read(others.onScreen(NOON), NOON, 0)).isEqualTo(Reading.UNKNOWN);
        assertThat(codes.read(others.onSheet(1), NOON, 1)).isEqualTo(Reading.UNKNOWN);
        String code = codes.onScreen(NOON);
        String mac = code.substring(code.indexOf('-'));
        String next = codes.onScreen(NOON.plusSeconds(30));
        String forged = next.substring(0, next.indexOf('-')) + mac;
        assertThat(codes.read(forged, NOON.plusSeconds(30), 0)).isEqualTo(Reading.UNKNOWN);
        assertThat(codes.read("", NOON, 0)).isEqualTo(Reading.UNKNOWN);
        assertThat(codes.read("arrival", NOON, 0)).isEqualTo(Reading.UNKNOWN);
        assertThat(codes.read("t" + "z".repeat(10) + mac, NOON, 0)).isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void aSheetHoldsWhileItsIssueDoes() {
        String sheet = codes.onSheet(1);
        assertThat(codes.read(sheet, NOON.plusSeconds(9999), 1)).isEqualTo(Reading.SHEET);
        assertThat(codes.read(sheet, NOON, 0)).isEqualTo(Reading.WITHDRAWN);
        assertThat(codes.read(sheet, NOON, 2)).as("allowed anew").isEqualTo(Reading.WITHDRAWN);
        assertThat(codes.read(codes.onSheet(0), NOON, 0)).isEqualTo(Reading.WITHDRAWN);
    }

    @Test
    void aPassSaysHowSheScannedAndLastsForMinutes() {
        String pass = codes.pass(How.SHEET, NOON);
        assertThat(codes.passed(pass, NOON.plusSeconds(600), PATIENCE)).contains(How.SHEET);
        assertThat(codes.passed(pass, NOON.plusSeconds(601), PATIENCE)).isEmpty();
        assertThat(others.passed(pass, NOON, PATIENCE)).isEmpty();
        assertThat(codes.passed(codes.onScreen(NOON), NOON, PATIENCE)).as("no pass").isEmpty();
        assertThat(codes.read(pass, NOON, 1)).as("no code").isEqualTo(Reading.UNKNOWN);
        assertThat(codes.passed(null, NOON, PATIENCE)).isEmpty();
    }

    @Test
    void theScreenIsRenewedWhenTheCodeChanges() {
        assertThat(CheckinCodes.left(NOON)).isEqualTo(Duration.ofSeconds(30));
        assertThat(CheckinCodes.left(NOON.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
    }
}
