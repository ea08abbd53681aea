package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.services.Candidates;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.WhyNot;
import org.wushe.web.FormErrors;
import org.wushe.web.PageModel;
import org.wushe.web.Wording;

/** A resident's page of a stall: what she booked there, and the times she can book. */
@ApplicationScoped
class StallPages {

    private final CurrentActor actors;
    private final PageModel page;
    private final ReadingStalls stalls;
    private final FairWindows windows;
    private final Candidates candidates;
    private final Signups signups;
    private final Wording wording;
    private final Clock clock;

    StallPages(
            CurrentActor actors,
            PageModel page,
            ReadingStalls stalls,
            FairWindows windows,
            Candidates candidates,
            Signups signups,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.page = page;
        this.stalls = stalls;
        this.windows = windows;
        this.candidates = candidates;
        this.signups = signups;
        this.wording = wording;
        this.clock = clock;
    }

    TemplateInstance show(FairDay day, FairStall stall, String person, FormErrors errors) {
        List<SlotView> slots = windows.of(List.of(stall.id));
        Optional<Actor> member = member();
        Optional<UUID> self = member.flatMap(candidates::self);
        Map<UUID, String> others = member.map(candidates::others).orElse(Map.of());
        return Templates.stall(
                new StallPage(
                        DayView.of(day),
                        stalls.of(stall),
                        rows(slots, others.isEmpty() ? self : Optional.empty()),
                        own(stall, slots, self, others),
                        others,
                        person),
                errors);
    }

    private Optional<Actor> member() {
        return page.isSignedIn()
                ? Optional.of(actors.get()).filter(Actor::isMember)
                : Optional.empty();
    }

    /**
     * @param alone who cannot book for anybody but herself: only then is said why she cannot
     */
    private List<WindowRow> rows(List<SlotView> slots, Optional<UUID> alone) {
        Map<UUID, WhyNot> reasons =
                alone.map(self -> signups.whyNot(ids(slots), self)).orElse(Map.of());
        return slots.stream()
                .map(slot -> WindowRow.of(slot, clock.instant(), words(reasons.get(slot.id()))))
                .toList();
    }

    private List<OwnBooking> own(
            FairStall stall, List<SlotView> slots, Optional<UUID> self, Map<UUID, String> others) {
        Map<SignupView, String> booked = new LinkedHashMap<>();
        self.ifPresent(one -> in(slots, one).forEach(signup -> booked.put(signup, null)));
        others.forEach((one, name) -> in(slots, one).forEach(signup -> booked.put(signup, name)));
        Map<UUID, FairTicket> tickets =
                FairTicket.ofSignups(booked.keySet().stream().map(SignupView::id).toList()).stream()
                        .collect(Collectors.toMap(one -> one.signupId, Function.identity()));
        return booked.keySet().stream()
                .map(one -> own(stall, one, booked.get(one), tickets.get(one.id())))
                .toList();
    }

    private List<SignupView> in(List<SlotView> slots, UUID person) {
        List<UUID> here = ids(slots);
        return signups.ofPerson(person, Instant.EPOCH).stream()
                .filter(signup -> here.contains(signup.slotId()))
                .toList();
    }

    private static OwnBooking own(
            FairStall stall, SignupView signup, String name, FairTicket ticket) {
        return ticket == null
                ? new OwnBooking(signup, name, null, null)
                : new OwnBooking(
                        signup, name, FairStall.label(stall.letter, ticket.number), ticket.state);
    }

    private static List<UUID> ids(List<SlotView> slots) {
        return slots.stream().map(SlotView::id).toList();
    }

    private String words(WhyNot reason) {
        return reason == null
                ? null
                : wording.say(reason.bundle(), reason.key(), reason.arguments().toArray());
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance stall(StallPage page, FormErrors errors);
    }
}
