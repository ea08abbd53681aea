package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.wushe.signup.SlotView;
import org.wushe.signup.calendar.Happening;
import org.wushe.signup.calendar.Happenings;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Wording;

/**
 * Fair days in the community's calendar, each as one; the times of its stalls stand on its page.
 */
@ApplicationScoped
class FairHappenings implements Happenings {

    private final CurrentCommunity community;
    private final Wording wording;

    FairHappenings(CurrentCommunity community, Wording wording) {
        this.community = community;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return FairStall.KIND;
    }

    @Override
    public String name() {
        return wording.say("fair", "title");
    }

    @Override
    public boolean isOfSlots() {
        return false;
    }

    @Override
    public List<Happening> among(List<SlotView> none, LocalDate first, LocalDate after) {
        String name = name();
        return FairDay.between(first, after).stream().map(day -> happening(day, name)).toList();
    }

    private Happening happening(FairDay day, String name) {
        FairTimes times = day.times;
        return new Happening(
                name,
                day.place,
                times.heldOn()
                        .atTime(times.from())
                        .atZone(community.get().bundle().zone())
                        .toInstant(),
                times.heldOn()
                        .atTime(times.to())
                        .atZone(community.get().bundle().zone())
                        .toInstant(),
                day.path(),
                day.state == FairState.CANCELLED);
    }
}
