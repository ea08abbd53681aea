package org.wushe.services.centre;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.BusinessCalendar.Hours;
import org.wushe.web.Differences;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** A sub-centre as the desk writes it down: one line of hours a weekday. */
public class SubCentreForm {

    /** The version that was shown; empty for the first time. */
    @RestForm String version;

    @RestForm
    @Pattern(regexp = "yes|no", message = "opened_blank")
    String opened;

    @RestForm
    @Size(max = 80, message = "text_long")
    String place;

    @RestForm
    @Size(max = 40, message = "text_long")
    String phone;

    @RestForm String monday;
    @RestForm String tuesday;
    @RestForm String wednesday;
    @RestForm String thursday;
    @RestForm String friday;
    @RestForm String saturday;
    @RestForm String sunday;

    /** Whether it is open on public holidays, yes or empty. */
    @RestForm String holidays;

    static SubCentreForm of(SubCentre part) {
        SubCentreForm form = new SubCentreForm();
        form.version = Integer.toString(part.version);
        form.opened = part.opened ? "yes" : "no";
        form.place = part.place;
        form.phone = part.phone;
        form.monday = part.hours.get(DayOfWeek.MONDAY.name());
        form.tuesday = part.hours.get(DayOfWeek.TUESDAY.name());
        form.wednesday = part.hours.get(DayOfWeek.WEDNESDAY.name());
        form.thursday = part.hours.get(DayOfWeek.THURSDAY.name());
        form.friday = part.hours.get(DayOfWeek.FRIDAY.name());
        form.saturday = part.hours.get(DayOfWeek.SATURDAY.name());
        form.sunday = part.hours.get(DayOfWeek.SUNDAY.name());
        form.holidays = part.holidays ? "yes" : "";
        return form.tidy();
    }

    SubCentreForm tidy() {
        version = Typed.line(version);
        opened = Typed.line(opened);
        place = Typed.line(place);
        phone = Typed.line(phone);
        monday = Typed.line(monday);
        tuesday = Typed.line(tuesday);
        wednesday = Typed.line(wednesday);
        thursday = Typed.line(thursday);
        friday = Typed.line(friday);
        saturday = Typed.line(saturday);
        sunday = Typed.line(sunday);
        holidays = Typed.line(holidays);
        return this;
    }

    /** What no constraint can say: hours that can be read, and those of whatever is open. */
    FormErrors check(FormErrors errors, Wording wording) {
        for (DayOfWeek day : DayOfWeek.values()) {
            try {
                OpeningHours.read(on(day));
            } catch (DateTimeException unreadable) {
                errors.add(
                        day.name().toLowerCase(Locale.ROOT),
                        wording.say("centre", "hours_unreadable"));
            }
        }
        if ("yes".equals(opened) && place.isEmpty()) {
            errors.add("place", wording.say("centre", "place_blank"));
        }
        if ("yes".equals(opened) && !errors.isAny() && hours().isEmpty()) {
            errors.add("monday", wording.say("centre", "hours_blank"));
        }
        return errors;
    }

    Differences differences(SubCentre now, Wording wording) {
        Differences found =
                Differences.none()
                        .compare(
                                wording.say("centre", "opened"),
                                opened(now.opened, wording),
                                opened("yes".equals(opened), wording))
                        .compare(wording.say("centre", "place"), now.place, place)
                        .compare(wording.say("centre", "phone"), now.phone, phone);
        Map<String, String> typed = hours();
        for (DayOfWeek day : DayOfWeek.values()) {
            found.compare(
                    wording.say("centre", "day_" + day),
                    now.hours.get(day.name()),
                    typed.get(day.name()));
        }
        return found.compare(
                wording.say("centre", "holidays"),
                wording.say("centre", "holidays_" + now.holidays),
                wording.say("centre", "holidays_" + isHolidaysToo()));
    }

    private static String opened(boolean yes, Wording wording) {
        return wording.say("centre", yes ? "opened_yes" : "opened_no");
    }

    /** Call only after the form was found in order. */
    void into(SubCentre part) {
        part.opened = "yes".equals(opened);
        part.place = place;
        part.phone = phone;
        part.hours = hours();
        part.holidays = isHolidaysToo();
    }

    private Map<String, String> hours() {
        Map<String, String> week = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> spans = OpeningHours.read(on(day));
            if (!spans.isEmpty()) {
                week.put(day.name(), OpeningHours.write(spans));
            }
        }
        return week;
    }

    /** What was typed for a day. */
    public String on(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> monday;
            case TUESDAY -> tuesday;
            case WEDNESDAY -> wednesday;
            case THURSDAY -> thursday;
            case FRIDAY -> friday;
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
        };
    }

    public boolean isHolidaysToo() {
        return "yes".equals(holidays);
    }

    public String getVersion() {
        return version;
    }

    public String getOpened() {
        return opened;
    }

    public String getPlace() {
        return place;
    }

    public String getPhone() {
        return phone;
    }
}
