package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
        Map<UUID, String> names = names();
        return Templates.stall(
                new StallPage(
                        DayView.of(day),
                        stalls.of(stall),
                        rows(slots, names),
                        own(stall, slots, names),
                        names,
                        person),
                errors);
    }

    private Map<UUID, String> names() {
        if (!page.isSignedIn()) {
            return Map.of();
        }
        Actor actor = actors.get();
        return actor.isMember() ? candidates.names(actor) : Map.of();
    }

    /** Why she cannot book is said only where it is about herself alone. */
    private List<WindowRow> rows(List<SlotView> slots, Map<UUID, String> names) {
        Map<UUID, WhyNot> reasons =
                names.size() == 1 ? signups.whyNot(ids(slots), self(names)) : Map.of();
        return slots.stream()
                .map(slot -> WindowRow.of(slot, clock.instant(), words(reasons.get(slot.id()))))
                .toList();
    }

    private List<OwnBooking> own(FairStall stall, List<SlotView> slots, Map<UUID, String> names) {
        List<UUID> here = ids(slots);
        Map<SignupView, String> hers =
                names.keySet().stream()
                        .flatMap(one -> signups.ofPerson(one, Instant.EPOCH).stream())
                        .filter(signup -> here.contains(signup.slotId()))
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        signup -> names.getOrDefault(signup.personId(), ""),
                                        (a, b) -> a));
        Map<UUID, FairTicket> tickets =
                FairTicket.ofSignups(hers.keySet().stream().map(SignupView::id).toList()).stream()
                        .collect(Collectors.toMap(one -> one.signupId, Function.identity()));
        return hers.entrySet().stream()
                .map(
                        one -> {
                            SignupView signup = one.getKey();
                            boolean self = signup.personId().equals(self(names));
                            Optional<FairTicket> got =
                                    Optional.ofNullable(tickets.get(signup.id()));
                            return new OwnBooking(
                                    signup,
                                    self ? null : one.getValue(),
                                    got.map(t -> FairStall.label(stall.letter, t.number))
                                            .orElse(null),
                                    got.map(t -> t.state).orElse(null));
                        })
                .toList();
    }

    private static UUID self(Map<UUID, String> names) {
        return names.keySet().iterator().next();
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
