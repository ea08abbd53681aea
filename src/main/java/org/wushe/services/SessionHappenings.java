package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;
import org.wushe.signup.calendar.Happening;
import org.wushe.signup.calendar.Happenings;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** Sessions in the community's calendar. */
@ApplicationScoped
class SessionHappenings implements Happenings {

    private final Reader reader;
    private final Wording wording;

    SessionHappenings(Reader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return ServiceSession.KIND;
    }

    @Override
    public String name() {
        return wording.say("services", "title");
    }

    @Override
    public List<Happening> among(List<SlotView> found, LocalDate first, LocalDate after) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, ServiceItem> items =
                ServiceSession.items(found.stream().map(slot -> slot.owner().id()).toList());
        return found.stream().map(slot -> happening(slot, items.get(slot.owner().id()))).toList();
    }

    private Happening happening(SlotView slot, ServiceItem item) {
        return new Happening(
                item.text.name(reader.getLanguage()),
                slot.label().place(),
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.label().path(),
                slot.state() == SlotState.CALLED_OFF);
    }
}
