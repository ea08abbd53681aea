package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Cursor;
import org.wushe.web.Reader;

/** What pages and other rooms may ask about needs. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Needs {

    static final int PAGE = 50;

    private final CurrentCommunity community;
    private final Reader reader;

    Needs(CurrentCommunity community, Reader reader) {
        this.community = community;
        this.reader = reader;
    }

    /** Published needs, newest first. */
    public NeedList<LedgerRow> ledger(LedgerFilter filter, Cursor after) {
        Map<String, Object> values = at(after, filter.statuses());
        String category = "";
        if (!filter.category().isEmpty()) {
            category = " and category = :category";
            values.put("category", filter.category());
        }
        List<Need> found =
                Need.<Need>find(
                                "published = true and status in :statuses"
                                        + category
                                        + " and (submittedAt, id) < (:at, :id)"
                                        + " order by submittedAt desc, id desc",
                                values)
                        .range(0, PAGE)
                        .list();
        return page(found, after, this::ledgerRow);
    }

    /** The latest published needs, for the community's home. */
    public List<LedgerRow> latest(int most) {
        List<Need> found =
                Need.<Need>find("published = true order by submittedAt desc, id desc")
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::ledgerRow).toList();
    }

    /** The desk's queue of one step, newest first; what is due first stands on the desk's home. */
    public NeedList<QueueRow> queue(QueueFilter filter, Cursor after) {
        List<Need> found =
                Need.<Need>find(
                                "status in :statuses and (submittedAt, id) < (:at, :id)"
                                        + " order by submittedAt desc, id desc",
                                at(after, filter.statuses()))
                        .range(0, PAGE)
                        .list();
        return page(found, after, this::queueRow);
    }

    /** Needs of one step, those due first, for the desk's home. */
    public List<QueueRow> waiting(NeedStatus status, int most) {
        List<Need> found =
                Need.<Need>find("status = ?1 order by answerDue, id", status)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::queueRow).toList();
    }

    /** Needs whose requester has no account and has not been asked yet whether it is solved. */
    public List<QueueRow> toAskBack(int most) {
        List<Need> found =
                Need.<Need>find(
                                "status = ?1 and requesterId is null order by submittedAt, id",
                                NeedStatus.AWAITING_CONFIRMATION)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::queueRow).toList();
    }

    /** Needs in which a member answers for a part that is not done. */
    public List<QueueRow> inCharge(UUID memberId, int most) {
        List<Need> found =
                Need.<Need>find(
                                "id in (select l.needId from Linkage l where l.inCharge = ?1"
                                        + " and l.doneAt is null) order by submittedAt, id",
                                memberId)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::queueRow).toList();
    }

    /** A member's own needs, newest first. */
    public List<QueueRow> ofRequester(UUID memberId, int most) {
        List<Need> found =
                Need.<Need>find("requesterId = ?1 order by submittedAt desc, id desc", memberId)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::queueRow).toList();
    }

    private static Map<String, Object> at(Cursor after, List<NeedStatus> statuses) {
        Map<String, Object> values = new HashMap<>();
        values.put("at", after.at());
        values.put("id", after.id());
        values.put("statuses", statuses);
        return values;
    }

    private static <T> NeedList<T> page(List<Need> found, Cursor after, Function<Need, T> row) {
        List<Need> shown = found.subList(0, Math.min(PAGE, found.size()));
        Need last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        Cursor next = found.size() > PAGE ? new Cursor(last.submittedAt, last.id) : null;
        return new NeedList<>(shown.stream().map(row).toList(), next, after.equals(Cursor.START));
    }

    private LedgerRow ledgerRow(Need need) {
        return LedgerRow.from(need, community.get().bundle(), reader.getLanguage());
    }

    private QueueRow queueRow(Need need) {
        return QueueRow.from(need, community.get().bundle(), reader.getLanguage());
    }
}
