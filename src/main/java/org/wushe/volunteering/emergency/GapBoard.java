package org.wushe.volunteering.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.signup.SlotGap;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.shifts.ShiftGap;

/**
 * The gap board of an emergency (domain row E7-10): hands needed less hands that come for sure, by
 * day and shift. The day that comes first and lacks hands is shown, the biggest gap of it on top.
 *
 * @param days all that have shifts, in the order of time
 * @param chosen the day whose shifts are shown, null if there is none
 * @param lines one page of its shifts
 * @param next the following page, null on the last
 */
record GapBoard(
        List<Day> days, LocalDate chosen, List<Line> lines, int page, Integer next, Sum all) {

    static final int PAGE = 50;

    private static final Comparator<ShiftGap> WORST_FIRST =
            Comparator.comparing((ShiftGap one) -> -one.slot().gap())
                    .thenComparing(one -> one.slot().startsAt())
                    .thenComparing(one -> one.slot().slotId());

    /**
     * Of some shifts.
     *
     * @param needed in person-times (人次): who comes to two shifts counts twice
     * @param gap what is missing; a shift that has too many fills no other
     */
    record Sum(int shifts, int needed, int confirmed, int gap) {

        static Sum of(Collection<ShiftGap> some) {
            return new Sum(
                    some.size(),
                    some.stream().mapToInt(one -> one.slot().needed()).sum(),
                    some.stream().mapToInt(one -> one.slot().confirmed()).sum(),
                    some.stream().mapToInt(one -> one.slot().gap()).sum());
        }
    }

    /** One day. */
    record Day(LocalDate date, Sum sum) {}

    /**
     * One shift.
     *
     * @param led whether the reader arranges it
     * @param open whether somebody can still sign up
     */
    record Line(
            SlotGap slot,
            ProjectRef project,
            String post,
            String skill,
            boolean led,
            boolean open) {

        /** Whether whoever signs up now has to wait. */
        public boolean isWaiting() {
            return slot.taken() >= slot.needed();
        }
    }

    /**
     * @param wanted the day to show; any day without shifts means the first that lacks hands
     * @param reader who looks, null for a visitor
     */
    static GapBoard of(
            List<ShiftGap> shifts,
            ZoneId zone,
            LocalDate wanted,
            int page,
            Actor reader,
            Instant now) {
        TreeMap<LocalDate, List<ShiftGap>> byDay =
                shifts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> LocalDate.ofInstant(one.slot().startsAt(), zone),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Day> days =
                byDay.entrySet().stream()
                        .map(day -> new Day(day.getKey(), Sum.of(day.getValue())))
                        .toList();
        LocalDate chosen = wanted != null && byDay.containsKey(wanted) ? wanted : first(days);
        List<ShiftGap> shown =
                byDay.getOrDefault(chosen == null ? LocalDate.EPOCH : chosen, List.of()).stream()
                        .sorted(WORST_FIRST)
                        .toList();
        int from = Math.min(Math.max(page, 0) * PAGE, shown.size());
        int to = Math.min(from + PAGE, shown.size());
        return new GapBoard(
                days,
                chosen,
                shown.subList(from, to).stream().map(one -> line(one, reader, now)).toList(),
                from / PAGE,
                to < shown.size() ? from / PAGE + 1 : null,
                Sum.of(shifts));
    }

    private static LocalDate first(List<Day> days) {
        return days.stream()
                .filter(day -> day.sum.gap > 0)
                .findFirst()
                .or(() -> days.stream().findFirst())
                .map(Day::date)
                .orElse(null);
    }

    private static Line line(ShiftGap one, Actor reader, Instant now) {
        return new Line(
                one.slot(),
                one.project(),
                one.post(),
                one.skill(),
                reader != null && one.project().isLedBy(reader).isAllowed(),
                one.slot().isTaking(now));
    }
}
