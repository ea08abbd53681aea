package org.wushe.needs;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A need's timeline with what levels above were asked, in one statement. */
record Story(List<NeedEvent> events, List<Escalation> escalations) {

    static Story of(UUID needId) {
        List<Object[]> rows =
                NeedEvent.getEntityManager()
                        .createQuery(
                                "select e, x from NeedEvent e"
                                        + " left join Escalation x on x.needId = e.needId"
                                        + " where e.needId = ?1 order by e.at, e.id, x.level",
                                Object[].class)
                        .setParameter(1, needId)
                        .getResultList();
        return new Story(
                rows.stream().map(row -> (NeedEvent) row[0]).distinct().toList(),
                rows.stream()
                        .map(row -> (Escalation) row[1])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
