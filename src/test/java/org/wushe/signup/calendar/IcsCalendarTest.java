package org.wushe.signup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.wushe.signup.SignupState;
import org.wushe.testsupport.Ics;

/** What we write is what ical4j reads, whatever the words. */
class IcsCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-12-05T01:00:00Z");

    @Test
    void timesAreThoseOfTheCommunitysClocks() {
        String text = calendar(SHANGHAI, event("义诊", "邻里中心")).text();
        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n")
                .contains("TZOFFSETTO:+0800")
                .contains("DTSTART;TZID=Asia/Shanghai:20261205T090000")
                .contains("DTEND;TZID=Asia/Shanghai:20261205T100000")
                .contains("LAST-MODIFIED:20261123T000000Z")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        VEvent read = Ics.event(text, "义诊");
        assertThat(Ics.value(read, "UID")).isEqualTo("1@here.wushe");
        assertThat(Ics.value(read, "SEQUENCE")).isEqualTo("3");
        assertThat(Ics.value(read, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void whereClocksAreChangedTimesAreToldInUtc() {
        String text = calendar(ZoneId.of("Europe/Berlin"), event("Checkup", "Hall")).text();
        assertThat(text).contains("DTSTART:20261205T010000Z").doesNotContain("VTIMEZONE");
        assertThat(Ics.events(text)).hasSize(1);
    }

    @Test
    void anEmptyCalendarIsOne() {
        assertThat(Ics.events(calendar(SHANGHAI).text())).isEmpty();
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        String title = "包粽子；一人,两份; C:\\粽叶\n自带".repeat(6);
        String text = calendar(SHANGHAI, event(title, "三号楼,一层")).text();
        VEvent read = Ics.events(text).get(0);
        assertThat(Ics.value(read, "SUMMARY")).isEqualTo(title);
        assertThat(Ics.value(read, "LOCATION")).isEqualTo("三号楼,一层");
    }

    @Property(tries = 300)
    void anyWordsComeBackAsTheyWere(@ForAll @StringLength(min = 1, max = 120) String words) {
        String inner = words.replaceAll("\\p{Cntrl}|\\p{Cs}|[\\uFFFE\\uFFFF]", "字");
        String plain = "《" + inner + "》";
        String text = calendar(SHANGHAI, event(plain, plain)).text();
        assertThat(Ics.value(Ics.events(text).get(0), "SUMMARY")).isEqualTo(plain);
    }

    @Test
    void everyStateHasItsStatus() {
        assertThat(IcsStatus.of(SignupState.WAITING)).isEqualTo(IcsStatus.TENTATIVE);
        assertThat(IcsStatus.of(SignupState.OFFERED)).isEqualTo(IcsStatus.TENTATIVE);
        assertThat(IcsStatus.of(SignupState.CONFIRMED)).isEqualTo(IcsStatus.CONFIRMED);
        assertThat(
                        Arrays.stream(SignupState.values())
                                .filter(state -> !state.isLive())
                                .map(IcsStatus::of))
                .containsOnly(IcsStatus.CANCELLED);
    }

    private static IcsCalendar calendar(ZoneId zone, IcsEvent... events) {
        return new IcsCalendar("红矩社区·我的报名", zone, List.of(events));
    }

    private static IcsEvent event(String title, String place) {
        return new IcsEvent(
                "1@here.wushe",
                3,
                Instant.parse("2026-11-23T00:00:00Z"),
                IcsStatus.CONFIRMED,
                START,
                START.plusSeconds(3600),
                title,
                place,
                "已报名\nhttps://wushe.example/c/here/services/1",
                "https://wushe.example/c/here/services/1");
    }
}
