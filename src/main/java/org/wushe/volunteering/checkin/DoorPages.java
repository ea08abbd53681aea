package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.FormErrors;

/** Puts the leader's list together, with what her devices sent and what she has to settle. */
@ApplicationScoped
class DoorPages {

    private final DoorList list;
    private final CheckinKeys keys;
    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Clock clock;

    DoorPages(
            DoorList list,
            CheckinKeys keys,
            CurrentActor actors,
            CurrentCommunity community,
            Clock clock) {
        this.list = list;
        this.keys = keys;
        this.actors = actors;
        this.community = community;
        this.clock = clock;
    }

    PeoplePage page(ShiftRef shift) {
        List<Line> people = list.of(shift);
        return new PeoplePage(
                shift,
                people,
                open(shift, people),
                keys.device(shift, actors.get().memberId(), clock.instant()),
                FormErrors.none());
    }

    /** Again, with what was typed for one mark and what is wrong with it. */
    PeoplePage again(ShiftRef shift, UUID mark, String typed, String wrong) {
        PeoplePage page = page(shift);
        List<OpenMark> open =
                page.open().stream()
                        .map(one -> one.id().equals(mark) ? one.typed(typed) : one)
                        .toList();
        FormErrors errors = FormErrors.none().add("time-" + mark, wrong);
        return new PeoplePage(shift, page.people(), open, page.device(), errors);
    }

    private List<OpenMark> open(ShiftRef shift, List<Line> people) {
        Map<UUID, Line> lines =
                people.stream().collect(Collectors.toMap(Line::signup, Function.identity()));
        return SentMark.open(shift.slot().id()).stream()
                .map(
                        mark ->
                                OpenMark.of(
                                        mark,
                                        lines.get(mark.signupId),
                                        community.get().bundle().zone()))
                .toList();
    }
}
