package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wushe.services.festivals.Festivals;
import org.wushe.signup.Signups;
import org.wushe.tenancy.Today;

/** The named series with their activities, five statements whatever the rows. */
@ApplicationScoped
class ReadingFestivals {

    private final Festivals festivals;
    private final ReadingSessions sessions;
    private final Signups signups;
    private final Today today;

    ReadingFestivals(Festivals festivals, ReadingSessions sessions, Signups signups, Today today) {
        this.festivals = festivals;
        this.sessions = sessions;
        this.signups = signups;
        this.today = today;
    }

    List<FestivalYear> all(int year) {
        List<FestivalActivity> activities =
                activities(ServiceSession.ofFestivals(begin(year), begin(year + 2)));
        return festivals.all().stream().map(one -> FestivalYear.of(one, year, activities)).toList();
    }

    /**
     * What is ahead stands on the page of every year.
     *
     * @throws org.wushe.web.Missing if there is no such series here
     */
    FestivalYear one(UUID id, int year) {
        int now = today.date().getYear();
        Instant from = begin(Math.min(year, now));
        Instant until = begin(Math.max(year, now + 1) + 1);
        return FestivalYear.of(
                festivals.get(id), year, activities(ServiceSession.ofFestival(id, from, until)));
    }

    private List<FestivalActivity> activities(List<ServiceSession> found) {
        List<SessionRow> rows = sessions.rows(found);
        Map<UUID, Integer> came = signups.came(found.stream().map(one -> one.slotId).toList());
        return IntStream.range(0, found.size())
                .mapToObj(i -> activity(found.get(i), rows.get(i), came))
                .toList();
    }

    private static FestivalActivity activity(
            ServiceSession session, SessionRow row, Map<UUID, Integer> came) {
        return new FestivalActivity(session.festivalId, row, came.getOrDefault(session.slotId, 0));
    }

    private Instant begin(int year) {
        return sessions.start(LocalDate.of(year, 1, 1));
    }
}
