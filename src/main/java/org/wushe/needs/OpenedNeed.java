package org.wushe.needs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wushe.web.Missing;

/** A need that somebody may look into, with the parts of the five. */
record OpenedNeed(Need need, List<Linkage> parts) {

    /** In one statement with the parts of the five. */
    static Optional<OpenedNeed> find(String number) {
        List<Object[]> rows =
                Need.getEntityManager()
                        .createQuery(
                                "select n, l from Need n left join Linkage l on l.needId = n.id"
                                        + " where n.number = ?1 order by l.since, l.id",
                                Object[].class)
                        .setParameter(1, number)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        first ->
                                new OpenedNeed(
                                        (Need) first[0],
                                        rows.stream()
                                                .map(row -> (Linkage) row[1])
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    /** A part that still runs. */
    Linkage acting(UUID linkage) {
        return parts.stream()
                .filter(part -> part.id.equals(linkage) && part.isActing())
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
