package org.wushe.needs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wushe.web.Typed;

/** Which published needs a reader wants to see; lives in the address, so that it can be shared. */
public record LedgerFilter(String state, String category, Figured figured) {

    private static final Set<String> STATES = Set.of("all", "open", "closed", "claimable");
    private static final List<NeedStatus> GOING_ON =
            List.of(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS, NeedStatus.AWAITING_CONFIRMATION);

    static LedgerFilter of(String state, String category, Figured figured) {
        return new LedgerFilter(
                state != null && STATES.contains(state) ? state : "all",
                Typed.line(category),
                figured.tidy());
    }

    /**
     * The conditions beside the community's own; values by name go into the map.
     *
     * @param member whether what is for members only may be seen
     */
    String where(Map<String, Object> values, boolean member, ZoneId zone) {
        List<String> conditions = new ArrayList<>(List.of("publication.published = true"));
        if (!member) {
            conditions.add("publication.visibility = :visibility");
            values.put("visibility", Visibility.PUBLIC);
        }
        if (state.equals("claimable")) {
            conditions.add("publication.claimable = true");
        } else if (!state.equals("all")) {
            conditions.add("status in :statuses");
            values.put("statuses", state.equals("open") ? GOING_ON : List.of(NeedStatus.CLOSED));
        }
        if (!category.isEmpty()) {
            conditions.add("category = :category");
            values.put("category", category);
        }
        figured.where(conditions, values, zone);
        return String.join(" and ", conditions);
    }

    /** For links that change the state or the page only. */
    public String getRest() {
        return "&category=" + URLEncoder.encode(category, StandardCharsets.UTF_8) + figured.query();
    }

    /** What happened in the month, null for no matter what and when. */
    public LedgerEvent event() {
        return figured.event();
    }

    public YearMonth month() {
        return figured.month();
    }

    public boolean isNarrowed() {
        return !category.isEmpty() || figured.isNarrowed();
    }
}
