package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.services.FairItem;
import org.wushe.services.FairItems;
import org.wushe.services.fair.FairCalendar.Date;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.Missing;

/** Plans the fair days of a year, and what stands on each, until it begins. */
@ApplicationScoped
class PlanningFairs {

    private static final String NUMBER_KIND = "GJ";
    private static final String CHINESE = "zh-CN";

    private final FairWindows windows;
    private final FairItems items;
    private final Numbers numbers;
    private final Today today;
    private final Event<FairMoved> moved;
    private final Clock clock;

    PlanningFairs(
            FairWindows windows,
            FairItems items,
            Numbers numbers,
            Today today,
            Event<FairMoved> moved,
            Clock clock) {
        this.windows = windows;
        this.items = items;
        this.numbers = numbers;
        this.today = today;
        this.moved = moved;
        this.clock = clock;
    }

    /** Every month of the year that is ahead and has none yet gets one; what was planned. */
    List<Date> plan(YearForm form, Actor actor) {
        LocalDate first = LocalDate.of(form.inYear(), 1, 1);
        List<LocalDate> taken = FairDay.months(first, first.plusYears(1).minusDays(1));
        List<Date> dates =
                form.calendar(today.calendar()).of(form.inYear()).stream()
                        .filter(date -> !date.day().isBefore(today.date()))
                        .filter(date -> !taken.contains(date.day().withDayOfMonth(1)))
                        .toList();
        dates.forEach(date -> plan(date.day(), form, actor));
        return dates;
    }

    private void plan(LocalDate date, YearForm form, Actor actor) {
        String number = numbers.next(NUMBER_KIND, form.inYear());
        FairDay.plan(number, form.on(date), form.place).persist();
        tell(FairStep.PLANNED, number, null, actor);
    }

    void change(FairDay held, DayForm form, Actor actor) {
        held.move(form.times());
        if (!held.place.equals(form.place)) {
            held.moveTo(form.place);
            windows.moveTo(held, actor);
        }
        tell(FairStep.CHANGED, held.number, null, actor);
    }

    void add(FairDay held, StallForm form, Actor actor) {
        held.requireAhead();
        FairItem item =
                items.offered(CHINESE).stream()
                        .filter(one -> one.id().toString().equals(form.item))
                        .findFirst()
                        .orElseThrow(Missing::new);
        FairStall stall = new FairStall();
        stall.dayId = held.id;
        stall.itemId = item.id();
        stall.letter = FairStall.letter(FairStall.of(held.id));
        stall.provider = form.provider;
        stall.windowMinutes = form.windowMinutes();
        stall.places = form.seats();
        stall.persist();
        if (held.isOpen()) {
            windows.open(held, List.of(stall), actor);
        }
        tell(FairStep.STALL_ADDED, held.number, stall.letter, actor);
    }

    /** Only while nobody can have booked; later the whole day is cancelled or none of it. */
    void remove(FairDay held, FairStall stall, Actor actor) {
        held.require(FairState.PLANNED, "stalls_fixed");
        stall.delete();
        tell(FairStep.STALL_REMOVED, held.number, stall.letter, actor);
    }

    void open(FairDay held, Actor actor) {
        List<FairStall> stalls = FairStall.of(held.id);
        held.open(stalls.size(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        windows.open(held, stalls, actor);
        tell(FairStep.OPENED, held.number, null, actor);
    }

    void start(FairDay held, Actor actor) {
        held.start(today.date());
        tell(FairStep.STARTED, held.number, null, actor);
    }

    private void tell(FairStep step, String number, String what, Actor actor) {
        moved.fire(
                new FairMoved(
                        step, number, what, actor, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
