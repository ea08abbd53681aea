package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people are, and whether that is at the meeting point. */
class PositionTest {

    private static final PlaceNorms USUAL = PlaceNorms.of(Map.of());

    /** Reckoned apart, from the angle between two vectors and a radius of 6,371,008.8 m. */
    @ParameterizedTest
    @CsvSource({
        "30.5928, 114.3055, 30.5928, 114.3055, 0, 0.001",
        "0, 0, 1, 0, 111195.08, 0.01",
        "0, 0, 0, 1, 111195.08, 0.01",
        "60, 0, 60, 0.001, 55.5975, 0.001",
        "0, 179.999, 0, -179.999, 222.390, 0.001",
        "-18.1, -179.9995, -18.1, 179.9995, 105.693, 0.01",
        "90, 0, 90, 137, 0, 0.001",
        "89.999, 0, 89.999, 180, 222.390, 0.001",
        "0, 0, 0, 180, 20015114.44, 1",
        "45, 10, -45, -170, 20015114.44, 1",
    })
    void distancesOverTheGround(
            double north, double east, double toNorth, double toEast, double metres, double off) {
        MeetingPoint point = new MeetingPoint(toNorth, toEast, Instant.EPOCH);
        assertThat(new Position(north, east, 5).metresTo(point)).isCloseTo(metres, within(off));
        MeetingPoint back = new MeetingPoint(north, east, Instant.EPOCH);
        assertThat(new Position(toNorth, toEast, 5).metresTo(back)).isCloseTo(metres, within(off));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, true",
        "200.1, 0, false",
        "215, 15, true",
        "215.1, 15, false",
        "300, 100, true",
        "300.1, 100, false",
        "301, 999, false",
        "5000, 1000000, false",
        "NaN, 10, false",
        "10, NaN, false",
        "Infinity, 10, false",
        "Infinity, Infinity, false",
    })
    void whatThePhoneIsNotSureOfCountsForHerUpToALimit(
            double distance, double accuracy, boolean there) {
        assertThat(USUAL.isThere(distance, accuracy)).isEqualTo(there);
    }

    @Test
    void aPositionThatIsNoNumberIsNowhere() {
        MeetingPoint point = new MeetingPoint(30.5928, 114.3055, Instant.EPOCH);
        assertThat(USUAL.isThere(new Position(Double.NaN, 114.3055, 5), point)).isFalse();
        assertThat(USUAL.isThere(new Position(30.5928, Double.NaN, 5), point)).isFalse();
        assertThat(USUAL.isThere(new Position(30.5928, 114.3055, 5), point)).isTrue();
    }

    @Test
    void whatABrowserSays() {
        assertThat(Position.read("30.592812,114.305512,15"))
                .contains(new Position(30.592812, 114.305512, 15));
        assertThat(Position.read("-90,-180,0")).contains(new Position(-90, -180, 0));
        assertThat(Position.read("90.000000,180.000000,1000"))
                .contains(new Position(90, 180, 1000));
        assertThat(Position.read("30.592812,114.305512,15").get().toString())
                .as("for a log")
                .doesNotContain("30.5");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "30.5928,114.3055",
                "30.5928,114.3055,",
                "30.5928,114.3055,-1",
                "30.5928,114.3055,1001",
                "30.5928,114.3055,9999",
                "30.5928,114.3055,1e3",
                "30.5928,114.3055,10,1",
                "90.000001,114.3055,10",
                "-91,114.3055,10",
                "30.5928,180.1,10",
                "30.5928,-999,10",
                "NaN,NaN,NaN",
                "NaN,114.3055,10",
                "Infinity,114.3055,10",
                "1e1,114.3055,10",
                "0x1p3,114.3055,10",
                "30.5928d,114.3055,10",
                "30.5928;114.3055;10",
                "30.5928, 114.3055, 10",
                "三十,一百一十四,十",
                "30.59281111111111111111111111111111,114.3055,10",
                "'; drop table wushe.meeting_point; --",
            })
    void whatIsNoPlaceIsNotGiven(String typed) {
        assertThat(Position.read(typed)).isEmpty();
    }

    @Test
    void normsOfTheCommunity() {
        assertThat(USUAL).isEqualTo(new PlaceNorms(200, 100));
        Map<String, String> own =
                Map.of("checkin-place-metres", "500", "checkin-place-accuracy-metres", "50");
        assertThat(PlaceNorms.of(own)).isEqualTo(new PlaceNorms(500, 50));
        for (String bad : new String[] {"near", "0", "-5", "1.5", "123456"}) {
            assertThat(PlaceNorms.of(Map.of("checkin-place-metres", bad))).isEqualTo(USUAL);
        }
    }

    @Test
    void thePointIsKeptNoFinerThanTenMetres() {
        MeetingPoint kept = MeetingPoint.at(new Position(30.592849, -114.305551, 9), Instant.EPOCH);
        assertThat(kept).isEqualTo(new MeetingPoint(30.5928, -114.3056, Instant.EPOCH));
        assertThat(new Position(30.592849, -114.305551, 9).metresTo(kept)).isLessThan(8);
    }
}
