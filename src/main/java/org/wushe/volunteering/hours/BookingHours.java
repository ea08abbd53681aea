package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.duty.PartyMembers;
import org.wushe.volunteering.shifts.ShiftRef;

/**
 * As what the hours of a shift are booked (domain row E7-04): as Party duty for Party members whose
 * report-in holds on that day, on a post that is one; as volunteering for everybody else.
 */
@ApplicationScoped
class BookingHours {

    private final PartyMembers members;
    private final CurrentCommunity community;

    BookingHours(PartyMembers members, CurrentCommunity community) {
        this.members = members;
        this.community = community;
    }

    BookType of(ShiftRef shift, VolunteerRef volunteer) {
        return of(shift, Set.of(volunteer)).get(volunteer.id());
    }

    /** By volunteer. */
    Map<UUID, BookType> of(ShiftRef shift, Collection<VolunteerRef> volunteers) {
        Set<UUID> party =
                shift.partyDuty()
                        ? members.among(
                                volunteers.stream().map(VolunteerRef::memberId).toList(),
                                day(shift))
                        : Set.of();
        Function<VolunteerRef, BookType> type =
                her -> party.contains(her.memberId()) ? BookType.PARTY_DUTY : BookType.VOLUNTEER;
        return volunteers.stream().collect(Collectors.toMap(VolunteerRef::id, type));
    }

    private LocalDate day(ShiftRef shift) {
        return LocalDate.ofInstant(
                shift.slot().times().startsAt(), community.get().bundle().zone());
    }
}
