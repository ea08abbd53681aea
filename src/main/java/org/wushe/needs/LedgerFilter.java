package org.wushe.needs;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which published needs a reader wants to see; lives in the address, so that it can be shared. */
public record LedgerFilter(String state, String category) {

    private static final Set<String> STATES = Set.of("all", "open", "closed", "claimable");
    private static final List<NeedStatus> GOING_ON =
            List.of(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS, NeedStatus.AWAITING_CONFIRMATION);

    static LedgerFilter of(String state, String category) {
        return new LedgerFilter(
                state != null && STATES.contains(state) ? state : "all",
                category == null ? "" : category);
    }

    /**
     * The conditions beside the community's own; values by name go into the map.
     *
     * @param member whether what is for members only may be seen
     */
    String where(Map<String, Object> values, boolean member) {
        StringBuilder where = new StringBuilder("publication.published = true");
        if (!member) {
            where.append(" and publication.visibility = :visibility");
            values.put("visibility", Visibility.PUBLIC);
        }
        if (state.equals("claimable")) {
            where.append(" and publication.claimable = true");
        } else if (!state.equals("all")) {
            where.append(" and status in :statuses");
            values.put("statuses", state.equals("open") ? GOING_ON : List.of(NeedStatus.CLOSED));
        }
        if (!category.isEmpty()) {
            where.append(" and category = :category");
            values.put("category", category);
        }
        return where.toString();
    }
}
