package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.volunteering.shifts.Shifts;
import org.wushe.web.Typed;

/** Puts the gap board of an emergency together, with three statements whatever its size. */
@ApplicationScoped
class ReadingBoards {

    private static final int LONGEST_PAGE_NUMBER = 4;

    private final Projects projects;
    private final Shifts shifts;
    private final CurrentCommunity community;
    private final Clock clock;

    ReadingBoards(Projects projects, Shifts shifts, CurrentCommunity community, Clock clock) {
        this.projects = projects;
        this.shifts = shifts;
        this.community = community;
        this.clock = clock;
    }

    /**
     * @param day as it stands in the address; anything else means the first day that lacks hands
     * @param reader who looks, null for a visitor
     */
    GapBoard of(Emergency emergency, String day, String page, Actor reader) {
        Instant now = clock.instant();
        return GapBoard.of(
                shifts.gaps(taking(emergency), from(emergency), emergency.over()).stream()
                        .filter(one -> one.slot().isToFill(now))
                        .toList(),
                community.get().bundle().zone(),
                date(day),
                number(page),
                reader,
                now);
    }

    /** Whether hands are missing where one can still sign up; asked for by the clock too. */
    boolean isShort(Emergency emergency) {
        return shifts.lack(taking(emergency), from(emergency), emergency.over());
    }

    /** What is over before it begins is none of its shifts. */
    private Instant from(Emergency emergency) {
        Instant now = clock.instant();
        return now.isBefore(emergency.startsAt) ? emergency.startsAt : now;
    }

    private List<ProjectRef> taking(Emergency emergency) {
        return emergency.phase(clock.instant()).isLive()
                ? projects.ofEmergency(emergency.id).stream().filter(ProjectRef::taking).toList()
                : List.of();
    }

    /** The day of a shift, as an address says it. */
    String day(Instant startsAt) {
        return LocalDate.ofInstant(startsAt, community.get().bundle().zone()).toString();
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(Typed.line(typed));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int number(String typed) {
        String line = Typed.line(typed);
        return line.matches("[0-9]+") && line.length() < LONGEST_PAGE_NUMBER
                ? Integer.parseInt(line)
                : 0;
    }
}
