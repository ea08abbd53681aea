package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.duty.PartyMembers;
import org.wushe.web.Cursor;

/** Puts a volunteer's own page of hours together. */
@ApplicationScoped
class ReadingOwnHours {

    private final Hours hours;
    private final ListingHours listing;
    private final Volunteers volunteers;
    private final PartyMembers members;
    private final CurrentCommunity community;
    private final Today today;

    ReadingOwnHours(
            Hours hours,
            ListingHours listing,
            Volunteers volunteers,
            PartyMembers members,
            CurrentCommunity community,
            Today today) {
        this.hours = hours;
        this.listing = listing;
        this.volunteers = volunteers;
        this.members = members;
        this.community = community;
        this.today = today;
    }

    OwnHours of(VolunteerRef her, Cursor after) {
        HoursNorms norms = HoursNorms.of(today.getPolicy().norms());
        Stars stars = new Stars(norms.stars(), norms.inSequence());
        long minutes = hours.effectiveMinutes(her.id());
        int held = StarAward.held(StarAward.of(her.id()), minutes);
        List<HoursView> onTheWay =
                listing.views(ServiceHours.onTheWay(her.id())).stream()
                        .filter(one -> one.state() != HoursState.RECORDED || one.came() != null)
                        .toList();
        return new OwnHours(
                minutes,
                thisYear(her),
                hours.partyDutyMinutes(her.id()),
                tags(her),
                held,
                stars.missing(held, minutes),
                norms.stars().size(),
                onTheWay,
                listing.done(her.id(), after));
    }

    private List<String> tags(VolunteerRef her) {
        Stream<String> reported =
                members.standing(her.memberId(), today.date()).stream()
                        .map(standing -> "standing_" + standing);
        Stream<String> registered =
                volunteers.active(her.memberId()).stream().map(active -> "tag_volunteer");
        return Stream.concat(reported, registered).toList();
    }

    private long thisYear(VolunteerRef her) {
        ZoneId zone = community.get().bundle().zone();
        LocalDate first = today.date().withDayOfYear(1);
        return hours.effectiveMinutes(
                her.id(),
                first.atStartOfDay(zone).toInstant(),
                first.plusYears(1).atStartOfDay(zone).toInstant());
    }
}
