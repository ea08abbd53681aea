package org.wushe.audit;

import java.time.Instant;
import java.util.List;

/**
 * One page of the book.
 *
 * @param next where the next page begins, null on the last
 * @param actions that can be chosen as a filter
 */
public record AuditPage(List<Row> rows, AuditFilter filter, Long next, List<ActionChoice> actions) {

    /**
     * @param subject the number or key by which the entries of one thing are found
     * @param subjectName what a person calls it
     */
    public record Row(
            Long seq,
            Instant at,
            String who,
            String roles,
            String action,
            String subject,
            String subjectName,
            List<Detail> details) {

        /** The filter for all that was done to the same thing, as it stands in an address. */
        public String getSubjectQuery() {
            return new AuditFilter("", "", subject, null, null, 0).query();
        }
    }

    /** One further fact. */
    public record Detail(String name, String value) {}

    /** One action and its words. */
    public record ActionChoice(String action, String words) {}
}
