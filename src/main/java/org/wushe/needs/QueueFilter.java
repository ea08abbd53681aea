package org.wushe.needs;

import jakarta.ws.rs.BeanParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.web.Cursor;
import org.wushe.web.Typed;

/** Which needs the desk looks at; lives in the address, so that it can be kept and shared. */
public class QueueFilter {

    private static final Map<String, List<NeedStatus>> STATES =
            Map.of(
                    "new", List.of(NeedStatus.SUBMITTED),
                    "returned", List.of(NeedStatus.RETURNED),
                    "handover", List.of(NeedStatus.ACCEPTED),
                    "running", List.of(NeedStatus.IN_PROGRESS),
                    "confirm", List.of(NeedStatus.AWAITING_CONFIRMATION),
                    "ended", NeedStatus.ended(),
                    "open", NeedStatus.goingOn(),
                    "all", List.of(NeedStatus.values()));
    private static final String WORDS =
            "(text %1$s :q escape '!' and publication.followedUp = false"
                    + " or number like upper(:q) escape '!'"
                    + " or publication.title %1$s :q escape '!')";
    private static final String BY_DUE = "(clock.dueAt, id) > (:at, :id) order by clock.dueAt, id";
    private static final String NEWEST_FIRST =
            "(clock.submittedAt, id) < (:at, :id) order by clock.submittedAt desc, id desc";
    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @BeanParam Figured figured;
    @BeanParam Concerned concerned;

    @RestQuery String state;
    @RestQuery String q;
    @RestQuery String category;
    @RestQuery String urgent;
    @RestQuery String overdue;
    @RestQuery String claimable;
    @RestQuery String after;

    QueueFilter tidy() {
        q = Typed.line(q);
        category = Typed.line(category);
        figured = figured == null ? Figured.none() : figured.tidy();
        concerned = concerned == null ? Concerned.none() : concerned.tidy();
        urgent = yesOrNothing(urgent);
        overdue = yesOrNothing(overdue);
        claimable = yesOrNothing(claimable);
        if (state == null || !STATES.containsKey(state)) {
            state = isNarrowed() ? "all" : "new";
        }
        return this;
    }

    /**
     * The conditions beside the community's own; values by name go into the map.
     *
     * @param me who asks
     * @param living the records of those who live in the chosen building
     */
    String where(Map<String, Object> values, Instant now, ZoneId zone, UUID me, List<UUID> living) {
        List<String> conditions = new ArrayList<>();
        if (!state.equals("all")) {
            conditions.add("status in :statuses");
            values.put("statuses", STATES.get(state));
        }
        if (!q.isEmpty()) {
            conditions.add(WORDS.formatted(hasCase(q) ? "ilike" : "like"));
            values.put("q", "%" + q.replaceAll("([!%_])", "!$1") + "%");
        }
        equal("category", category, category, conditions, values);
        figured.where(conditions, values, zone);
        concerned.where(conditions, values, !isByDue(), me, living);
        equal("urgency", urgent, Urgency.URGENT, conditions, values);
        if (!overdue.isEmpty()) {
            conditions.add("clock.dueAt < :now");
            values.put("now", now);
        }
        if (!claimable.isEmpty()) {
            conditions.add("publication.claimable = true");
        }
        values.put("at", cursor().at());
        values.put("id", cursor().id());
        conditions.add(isByDue() ? BY_DUE : NEWEST_FIRST);
        return String.join(" and ", conditions);
    }

    /** Words in Han characters have none, and are found in a quarter of the time without it. */
    private static boolean hasCase(String words) {
        return !words.toUpperCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
    }

    private static void equal(
            String field,
            String chosen,
            Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (!chosen.isEmpty()) {
            conditions.add(field + " = :" + field);
            values.put(field, value);
        }
    }

    private static String yesOrNothing(String text) {
        return "yes".equals(text) ? "yes" : "";
    }

    /** What still goes on is sorted by what is due first, what has ended by what came last. */
    boolean isByDue() {
        return !List.of("ended", "confirm", "all", "returned").contains(state);
    }

    boolean isFirstPage() {
        return cursor().equals(isByDue() ? BEFORE_ALL : Cursor.START);
    }

    private Cursor cursor() {
        Cursor read = Cursor.parse(after);
        return read.equals(Cursor.START) && isByDue() ? BEFORE_ALL : read;
    }

    /** The names of all states, in the order of a need's way. */
    public List<String> getNames() {
        return List.of("new", "returned", "handover", "running", "confirm", "ended", "all");
    }

    /** Whether more than the state is chosen. */
    public boolean isNarrowed() {
        return figured.isNarrowed()
                || concerned.isNarrowed()
                || !(q + category + urgent + overdue + claimable).isEmpty();
    }

    public boolean isArranging() {
        return state.equals("handover") || state.equals("running");
    }

    /** The rest of the filter, for links that change the state or the page only. */
    public String getRest() {
        return "&q="
                + URLEncoder.encode(q, StandardCharsets.UTF_8)
                + "&category="
                + URLEncoder.encode(category, StandardCharsets.UTF_8)
                + "&urgent="
                + urgent
                + "&overdue="
                + overdue
                + "&claimable="
                + claimable
                + figured.query()
                + concerned.query();
    }

    public String getState() {
        return state;
    }

    public String getQ() {
        return q;
    }

    public String getCategory() {
        return category;
    }

    public String getSource() {
        return figured.source;
    }

    public Concerned getConcerned() {
        return concerned;
    }

    public String getUrgent() {
        return urgent;
    }

    public String getOverdue() {
        return overdue;
    }

    public String getClaimable() {
        return claimable;
    }
}
