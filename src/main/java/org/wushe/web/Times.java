package org.wushe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wushe.tenancy.CurrentCommunity;

/** Instants as a reader wants them: in the community's zone and the reader's language. */
@RequestScoped
@Named("times")
public class Times {

    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("M\u6708d\u65e5 E HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter CHINESE_YEAR =
            DateTimeFormatter.ofPattern("y\u5e74M\u6708d\u65e5 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_YEAR =
            DateTimeFormatter.ofPattern("d MMM y HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter CHINESE_MONTH =
            DateTimeFormatter.ofPattern("y\u5e74M\u6708", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);

    /** Outside of a community: where the platform is run. */
    private static final ZoneId PLATFORM = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("y\u5e74M\u6708d\u65e5", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_WEEKDAY =
            DateTimeFormatter.ofPattern("M\u6708d\u65e5 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Reader reader;
    private final CurrentCommunity community;
    private final Clock clock;

    Times(Reader reader, CurrentCommunity community, Clock clock) {
        this.reader = reader;
        this.community = community;
        this.clock = clock;
    }

    /** Day and time; with the year if it is not this one. */
    public String moment(Instant instant) {
        return moment(instant, clock.instant(), zone(), reader.locale());
    }

    /** The same for mail, which has no reader before it yet. */
    public static String moment(Instant instant, Instant now, ZoneId zone, Locale language) {
        boolean thisYear = instant.atZone(zone).getYear() == now.atZone(zone).getYear();
        DateTimeFormatter format =
                language.getLanguage().equals("en")
                        ? (thisYear ? ENGLISH : ENGLISH_YEAR)
                        : (thisYear ? CHINESE : CHINESE_YEAR);
        return format.format(instant.atZone(zone));
    }

    /** The hour and minute alone, for an end on the same day. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone()));
    }

    /** A day with its year. */
    public String day(LocalDate day) {
        return (reader.isEnglish() ? ENGLISH_DAY : CHINESE_DAY).format(day);
    }

    /** A day with its weekday, without the year. */
    public String weekday(LocalDate day) {
        return (reader.isEnglish() ? ENGLISH_WEEKDAY : CHINESE_WEEKDAY).format(day);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return (reader.isEnglish() ? ENGLISH_MONTH : CHINESE_MONTH).format(month);
    }

    /** Calendar days from one instant to another, or to now. */
    public long days(Instant from, Instant to) {
        LocalDate start = LocalDate.ofInstant(from, zone());
        LocalDate end = LocalDate.ofInstant(to == null ? clock.instant() : to, zone());
        return end.toEpochDay() - start.toEpochDay();
    }

    public boolean isPast(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    private ZoneId zone() {
        return community.find().map(here -> here.bundle().zone()).orElse(PLATFORM);
    }
}
