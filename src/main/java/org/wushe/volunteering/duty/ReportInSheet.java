package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.SheetFile;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** Who reported in, as a file for a spreadsheet; its last row says who took it out and when. */
@ApplicationScoped
class ReportInSheet {

    private static final String BUNDLE = "duty";
    private static final String HEADS =
            "number name standing unit unit_email skills abilities times state reported confirmed"
                    + " until";

    private final CurrentCommunity community;
    private final Reader reader;
    private final Times times;
    private final Wording wording;
    private final Clock clock;

    ReportInSheet(
            CurrentCommunity community, Reader reader, Times times, Wording wording, Clock clock) {
        this.community = community;
        this.reader = reader;
        this.times = times;
        this.wording = wording;
        this.clock = clock;
    }

    byte[] xlsx(List<ReportInView> reports, Actor actor) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.stream(HEADS.split(" ")).<Object>map(key -> say("head_" + key)).toList());
        reports.forEach(report -> rows.add(row(report)));
        rows.add(List.of());
        String here = community.get().name(reader.getLanguage());
        String now = times.moment(clock.instant());
        rows.add(List.of(wording.say(BUNDLE, "sheet_watermark", actor.name(), now, here)));
        return SheetFile.xlsx(say("desk_title"), rows);
    }

    private List<Object> row(ReportInView report) {
        return Stream.<Object>of(
                        report.number(),
                        report.name(),
                        say("standing_" + report.standing()),
                        report.unit(),
                        text(report.unitEmail()),
                        String.join("、", report.skills()),
                        text(report.abilities()),
                        report.times().stream()
                                .map(time -> wording.say("volunteering", "time_" + time))
                                .collect(Collectors.joining("、")),
                        say("state_" + report.state()),
                        times.moment(report.reportedAt()),
                        report.confirmedOn() == null ? "" : times.day(report.confirmedOn()),
                        report.until() == null ? "" : times.day(report.until()))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private String say(String key) {
        return wording.say(BUNDLE, key);
    }
}
