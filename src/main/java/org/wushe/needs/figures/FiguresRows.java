package org.wushe.needs.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.needs.figures.FiguresPage.Spans;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** The figures as rows of a file, with their units, and who took them out. */
@ApplicationScoped
class FiguresRows {

    private final CurrentCommunity community;
    private final Reader reader;
    private final Times times;
    private final Wording wording;
    private final Clock clock;

    FiguresRows(
            CurrentCommunity community, Reader reader, Times times, Wording wording, Clock clock) {
        this.community = community;
        this.reader = reader;
        this.times = times;
        this.wording = wording;
        this.clock = clock;
    }

    List<List<Object>> of(FiguresPage page, Actor actor) {
        List<List<Object>> rows = new ArrayList<>();
        String name = community.get().name(reader.getLanguage());
        rows.add(List.of(name, say("title"), page.from() + " – " + page.to()));
        rows.add(List.of(page.raised().name(), page.raised().count(), say("unit")));
        for (FigureTable table : page.tables()) {
            rows.add(List.of());
            rows.add(List.of(say(table.key()), say("count"), say("unit_title")));
            table.figures().forEach(one -> rows.add(List.of(one.name(), one.count(), say("unit"))));
        }
        rows.add(List.of());
        addSpans(rows, page.spans());
        rows.add(List.of());
        String when = times.moment(clock.instant());
        rows.add(List.of(wording.say("figures", "watermark", actor.name(), when, name)));
        return rows;
    }

    private void addSpans(List<List<Object>> rows, Spans spans) {
        rows.add(List.of(say("answered"), spans.answered(), say("unit")));
        add(rows, "in_time", spans.inTime(), "percent");
        add(rows, "hours_to_answer", spans.hoursToAnswer(), "hours");
        rows.add(List.of(say("ended"), spans.ended(), say("unit")));
        add(rows, "days_to_end", spans.daysToEnd(), "days");
        rows.add(List.of(say("rated"), spans.rated(), say("unit")));
        add(rows, "satisfaction", spans.satisfaction(), "points");
    }

    private void add(List<List<Object>> rows, String key, Object value, String unit) {
        if (value != null) {
            Object cell = value instanceof String text ? Double.valueOf(text) : value;
            rows.add(List.of(say(key), cell, say(unit)));
        }
    }

    private String say(String key) {
        return wording.say("figures", key);
    }
}
