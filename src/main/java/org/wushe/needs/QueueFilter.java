package org.wushe.needs;

import java.util.List;
import java.util.Map;

/** Which part of the queue the desk looks at. */
public record QueueFilter(String state) {

    private static final Map<String, List<NeedStatus>> STATES =
            Map.of(
                    "new", List.of(NeedStatus.SUBMITTED),
                    "handover", List.of(NeedStatus.ACCEPTED),
                    "running", List.of(NeedStatus.IN_PROGRESS),
                    "confirm", List.of(NeedStatus.AWAITING_CONFIRMATION),
                    "ended", List.of(NeedStatus.CLOSED, NeedStatus.REFUSED));

    static QueueFilter of(String state) {
        return new QueueFilter(state != null && STATES.containsKey(state) ? state : "new");
    }

    List<NeedStatus> statuses() {
        return STATES.get(state);
    }

    /** The names of all filters, in the order of a need's way. */
    public List<String> getNames() {
        return List.of("new", "handover", "running", "confirm", "ended");
    }
}
