package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.services.FairItem;
import org.wushe.services.FairItems;
import org.wushe.services.fair.FairTimes.Window;
import org.wushe.signup.SlotLabel;
import org.wushe.signup.SlotOwner;
import org.wushe.signup.SlotPlan;
import org.wushe.signup.SlotSeats;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Wording;

/**
 * The times of stalls one can book. Each is a slot, so that nobody is at two stalls at once and no
 * place is given twice.
 */
@ApplicationScoped
class FairWindows {

    private final Slots slots;
    private final FairItems items;
    private final CurrentCommunity community;
    private final Wording wording;
    private final Clock clock;

    FairWindows(
            Slots slots,
            FairItems items,
            CurrentCommunity community,
            Wording wording,
            Clock clock) {
        this.slots = slots;
        this.items = items;
        this.community = community;
        this.wording = wording;
        this.clock = clock;
    }

    /** Those of the day that have not begun; booking and giving back end when they do. */
    void open(FairDay day, List<FairStall> stalls, Actor actor) {
        Map<UUID, FairItem> named =
                items.of(stalls.stream().map(stall -> stall.itemId).toList(), "zh-CN");
        for (FairStall stall : stalls) {
            if (stall.isBookable()) {
                SlotLabel label = label(day, stall, named.get(stall.itemId).name());
                day.times.windows(stall.windowMinutes).stream()
                        .filter(window -> isAhead(window.from()))
                        .forEach(window -> open(stall, window, label, actor));
            }
        }
    }

    private void open(FairStall stall, Window window, SlotLabel label, Actor actor) {
        SlotTimes usual = slots.times(window.from(), window.to());
        Instant start = usual.startsAt();
        slots.open(
                new SlotPlan(
                        new SlotOwner(FairStall.KIND, stall.id),
                        label,
                        new SlotTimes(start, usual.endsAt(), null, start, start, start),
                        SlotSeats.withoutWaiting(stall.places),
                        actor.memberId(),
                        false),
                actor);
    }

    List<SlotView> of(Collection<UUID> stalls) {
        return stalls.isEmpty() ? List.of() : slots.of(FairStall.KIND, stalls);
    }

    /** Everybody who booked is asked whether she comes there. */
    void moveTo(FairDay day, Actor actor) {
        ahead(day)
                .forEach(
                        slot ->
                                slots.reschedule(
                                        slot.id(),
                                        slot.times(),
                                        slot.label().movedTo(day.place),
                                        actor));
    }

    /** What has begun stays as it is. */
    void callOff(FairDay day, Actor actor) {
        ahead(day).forEach(slot -> slots.callOff(slot.id(), day.cancelReason, actor));
    }

    /** In the order in which everybody takes slots. */
    private List<SlotView> ahead(FairDay day) {
        return of(FairStall.of(day.id).stream().map(stall -> stall.id).toList()).stream()
                .filter(slot -> slot.state() != SlotState.CALLED_OFF)
                .filter(slot -> slot.times().startsAt().isAfter(clock.instant()))
                .sorted(Comparator.comparing(SlotView::id))
                .toList();
    }

    private SlotLabel label(FairDay day, FairStall stall, String name) {
        return new SlotLabel(
                wording.sayIn(Locale.SIMPLIFIED_CHINESE, "fair", "slot_title", name),
                day.place,
                day.path() + "/stalls/" + stall.id);
    }

    private boolean isAhead(LocalDateTime start) {
        return start.atZone(community.get().bundle().zone()).toInstant().isAfter(clock.instant());
    }
}
