package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.shared.PersonalData;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;

/** A stall as its helpers need it: who is called, who waits, who booked and is not there yet. */
@ApplicationScoped
class CallPages {

    private static final Set<SignupState> EXPECTED =
            Set.of(SignupState.CONFIRMED, SignupState.ASKED_AGAIN);

    private final ReadingStalls stalls;
    private final FairWindows windows;
    private final Signups signups;
    private final People people;
    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final Clock clock;

    CallPages(
            ReadingStalls stalls,
            FairWindows windows,
            Signups signups,
            People people,
            PersonalData personalData,
            CurrentCommunity community,
            Clock clock) {
        this.stalls = stalls;
        this.windows = windows;
        this.signups = signups;
        this.people = people;
        this.personalData = personalData;
        this.community = community;
        this.clock = clock;
    }

    CallPage of(FairDay day, FairStall stall) {
        List<FairTicket> tickets = FairTicket.of(List.of(stall.id));
        Map<UUID, SignupView> booked = booked(stall);
        Map<UUID, String> names = names(booked.values());
        Map<UUID, String> byTicket = byTicket(tickets, booked, names);
        List<FairTicket> waiting = FairLine.of(tickets, clock.instant());
        List<TicketLine> lines =
                tickets.stream()
                        .map(
                                one ->
                                        line(
                                                stall,
                                                one,
                                                byTicket.get(one.id),
                                                waiting.indexOf(one) + 1))
                        .toList();
        return new CallPage(
                DayView.of(day),
                stalls.of(stall),
                lines.stream()
                        .filter(one -> one.state() == TicketState.CALLED)
                        .findFirst()
                        .orElse(null),
                lines.stream()
                        .filter(one -> one.order() > 0)
                        .sorted(Comparator.comparing(TicketLine::order))
                        .toList(),
                lines.stream()
                        .filter(one -> one.order() == 0 && one.state() != TicketState.CALLED)
                        .sorted(Comparator.comparing(TicketLine::number).reversed())
                        .toList(),
                lines.isEmpty() ? null : lines.get(lines.size() - 1),
                expected(booked.values(), names));
    }

    /** One number, for its slip. */
    TicketLine line(FairStall stall, FairTicket ticket) {
        List<FairTicket> waiting = FairLine.of(FairTicket.of(List.of(stall.id)), clock.instant());
        return line(stall, ticket, null, waiting.indexOf(ticket) + 1);
    }

    private TicketLine line(FairStall stall, FairTicket one, String name, int order) {
        return new TicketLine(
                one.id,
                one.number,
                FairStall.label(stall.letter, one.number),
                name,
                one.state,
                one.isWalkIn(),
                order);
    }

    private Map<UUID, SignupView> booked(FairStall stall) {
        return windows.of(List.of(stall.id)).stream()
                .filter(slot -> slot.taken() > 0)
                .flatMap(slot -> signups.participants(slot.id()).stream())
                .collect(Collectors.toMap(SignupView::id, Function.identity()));
    }

    private Map<UUID, String> names(Collection<SignupView> booked) {
        Map<UUID, PersonRow> persons =
                people.rows(booked.stream().map(SignupView::personId).toList());
        Map<UUID, String> names = new HashMap<>();
        booked.forEach(one -> names.put(one.id(), persons.get(one.personId()).name()));
        return names;
    }

    /** Names of the queue are for the day; afterwards numbers are enough. */
    private Map<UUID, String> byTicket(
            List<FairTicket> tickets, Map<UUID, SignupView> booked, Map<UUID, String> names) {
        Map<UUID, String> byTicket = new HashMap<>();
        for (FairTicket ticket : tickets) {
            if (booked.containsKey(ticket.signupId)) {
                byTicket.put(ticket.id, names.get(ticket.signupId));
            } else if (ticket.nameSealed != null) {
                byTicket.put(
                        ticket.id,
                        personalData.open(community.slug(), ticket.id, ticket.nameSealed));
            }
        }
        return byTicket;
    }

    private static List<ExpectedLine> expected(
            Collection<SignupView> booked, Map<UUID, String> names) {
        return booked.stream()
                .filter(one -> EXPECTED.contains(one.state()))
                .sorted(Comparator.comparing(SignupView::startsAt).thenComparing(SignupView::id))
                .map(one -> new ExpectedLine(one.id(), names.get(one.id()), one.startsAt()))
                .toList();
    }
}
