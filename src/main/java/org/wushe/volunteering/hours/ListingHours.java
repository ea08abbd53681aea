package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Cursor;

/** Puts hours together with who served and where. */
@ApplicationScoped
class ListingHours {

    private final Volunteers volunteers;
    private final Projects projects;
    private final Today today;

    ListingHours(Volunteers volunteers, Projects projects, Today today) {
        this.volunteers = volunteers;
        this.projects = projects;
        this.today = today;
    }

    HoursView view(ServiceHours hours) {
        return views(List.of(hours)).get(0);
    }

    List<HoursView> views(List<ServiceHours> some) {
        HoursNorms norms = HoursNorms.of(today.getPolicy().norms());
        Map<UUID, VolunteerRef> who = volunteers.of(ids(some, true));
        Map<UUID, ProjectRef> where = projects.of(ids(some, false));
        return some.stream()
                .map(
                        one ->
                                HoursView.of(
                                        one,
                                        who.get(one.volunteerId),
                                        where.get(one.projectId),
                                        norms))
                .toList();
    }

    /** One state's, the latest change first. */
    Listed<HoursView> in(HoursState state, Cursor after) {
        List<ServiceHours> found =
                ServiceHours.<ServiceHours>find(
                                "state = ?1 and (changedAt, id) < (?2, ?3)"
                                        + " order by changedAt desc, id desc",
                                state,
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return listed(found, after, hours -> hours.changedAt);
    }

    /**
     * What counts of one kind and book, the latest shift first.
     *
     * @param kind code, empty for no kind
     */
    Listed<HoursView> served(
            String kind, BookType type, Instant from, Instant until, Cursor after) {
        List<ServiceHours> found =
                ServiceHours.<ServiceHours>find(
                                "effectiveMinutes > 0 and coalesce(kind, '') = ?1 and bookType = ?2"
                                        + " and startsAt >= ?3 and startsAt < ?4"
                                        + " and (startsAt, id) < (?5, ?6)"
                                        + " order by startsAt desc, id desc",
                                kind,
                                type,
                                from,
                                until,
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return listed(found, after, hours -> hours.startsAt);
    }

    private Listed<HoursView> listed(
            List<ServiceHours> found, Cursor after, Function<ServiceHours, Instant> place) {
        Map<UUID, HoursView> views =
                views(found).stream().collect(Collectors.toMap(HoursView::id, one -> one));
        return Listed.of(
                found,
                after,
                hours -> views.get(hours.id),
                hours -> new Cursor(place.apply(hours), hours.id));
    }

    /** What counts of one volunteer or is void, the latest shift first. */
    Listed<HoursView> done(UUID volunteerId, Cursor after) {
        List<ServiceHours> found =
                ServiceHours.<ServiceHours>find(
                                "volunteerId = ?1 and state not in ?2 and (startsAt, id) < (?3, ?4)"
                                        + " order by startsAt desc, id desc",
                                volunteerId,
                                HoursState.ON_THE_WAY,
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        Map<UUID, HoursView> views =
                views(found).stream().collect(Collectors.toMap(HoursView::id, one -> one));
        return Listed.of(
                found,
                after,
                hours -> views.get(hours.id),
                hours -> new Cursor(hours.startsAt, hours.id));
    }

    private static Set<UUID> ids(List<ServiceHours> some, boolean volunteers) {
        return some.stream()
                .map(one -> volunteers ? one.volunteerId : one.projectId)
                .collect(Collectors.toSet());
    }
}
