package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wushe.shared.BusinessCalendar.Hours;
import org.wushe.tenancy.WorkCalendar;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/** What no schema can say about the calendar of community.yaml: real days, hours in order. */
final class CalendarRules {

    private static final String HOURS = "/calendar/hours";
    private static final String HOLIDAYS = "/calendar/holidays";
    private static final String MAKE_UP_DAYS = "/calendar/make-up-days";

    private final YamlTree tree;
    private final List<BundleProblem> problems = new ArrayList<>();

    private CalendarRules(YamlTree tree) {
        this.tree = tree;
    }

    static List<BundleProblem> check(YamlTree tree) {
        CalendarRules rules = new CalendarRules(tree);
        rules.hours();
        rules.holidays();
        for (int i = 0; i < rules.size(MAKE_UP_DAYS); i++) {
            rules.day(MAKE_UP_DAYS + "/" + i);
        }
        return rules.problems;
    }

    private void hours() {
        LocalTime earliest = LocalTime.MIN;
        for (int i = 0; i < size(HOURS); i++) {
            String pointer = HOURS + "/" + i;
            try {
                Hours hours = WorkCalendar.hours(text(pointer));
                if (hours.from().isBefore(earliest) || !hours.from().isBefore(hours.until())) {
                    refuse(pointer, Reason.HOURS);
                }
                earliest = hours.until();
            } catch (DateTimeException e) {
                refuse(pointer, Reason.HOURS);
            }
        }
    }

    private void holidays() {
        for (int i = 0; i < size(HOLIDAYS); i++) {
            String pointer = HOLIDAYS + "/" + i;
            Optional<LocalDate> from = day(pointer + "/from");
            Optional<LocalDate> to = day(pointer + "/to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                refuse(pointer + "/to", Reason.PERIOD);
            }
        }
    }

    private Optional<LocalDate> day(String pointer) {
        try {
            return Optional.of(LocalDate.parse(text(pointer)));
        } catch (DateTimeException e) {
            refuse(pointer, Reason.DATE);
            return Optional.empty();
        }
    }

    private int size(String pointer) {
        JsonNode list = tree.root().at(pointer);
        return list.size();
    }

    private String text(String pointer) {
        return tree.root().at(pointer).asText();
    }

    private void refuse(String pointer, Reason reason) {
        String key = pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.');
        problems.add(
                BundleProblem.of(
                        BundleFiles.COMMUNITY, tree.line(pointer), reason, key, text(pointer)));
    }
}
