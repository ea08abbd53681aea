package org.wushe.needs;

import java.util.List;
import java.util.Set;

/** Which published needs a visitor wants to see; lives in the address, so that it can be shared. */
public record LedgerFilter(String state, String category) {

    static final LedgerFilter ALL = new LedgerFilter("all", "");
    private static final Set<String> STATES = Set.of("all", "open", "closed");

    static LedgerFilter of(String state, String category) {
        return new LedgerFilter(
                STATES.contains(state == null ? "" : state) ? state : "all",
                category == null ? "" : category);
    }

    List<NeedStatus> statuses() {
        List<NeedStatus> open =
                List.of(
                        NeedStatus.ACCEPTED,
                        NeedStatus.IN_PROGRESS,
                        NeedStatus.AWAITING_CONFIRMATION);
        return switch (state) {
            case "open" -> open;
            case "closed" -> List.of(NeedStatus.CLOSED);
            default -> List.of(NeedStatus.values());
        };
    }
}
