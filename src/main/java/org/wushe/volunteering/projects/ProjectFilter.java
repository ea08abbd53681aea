package org.wushe.volunteering.projects;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.wushe.web.Typed;

/**
 * Which projects a list shows.
 *
 * @param state null for all
 * @param category empty for all
 */
record ProjectFilter(ProjectState state, String category) {

    static ProjectFilter of(String state, String category) {
        return new ProjectFilter(
                Arrays.stream(ProjectState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                Typed.line(category));
    }

    /** Conditions beside the list's own; values by name go into the map. */
    String where(Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (!category.isEmpty()) {
            where.append(" and terms.category = :category");
            values.put("category", category);
        }
        return where.toString();
    }

    /** As it stands in an address. */
    public String getQuery() {
        return "state=" + getStateName() + "&category=" + encoded();
    }

    public String getOnlyState() {
        return "state=" + getStateName();
    }

    public String getOnlyCategory() {
        return "category=" + encoded();
    }

    private String getStateName() {
        return state == null ? "" : state.name();
    }

    private String encoded() {
        return URLEncoder.encode(category, StandardCharsets.UTF_8);
    }
}
