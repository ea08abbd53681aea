package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.needs.DeskPage.Alike;

/**
 * Open needs that may be the same matter: of the same person, or of the same kind with much the
 * same words. A hint only; a person decides.
 */
@ApplicationScoped
class Likeness {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 3;
    private static final double ENOUGH = 0.3;
    private static final List<NeedStatus> OPEN =
            List.of(NeedStatus.SUBMITTED, NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS);

    /** For the desk: among all open needs. */
    List<Alike> of(Need need) {
        List<Need> near =
                Need.<Need>find(
                                "id <> ?1 and status in ?2 and (category = ?3 or personId = ?4)"
                                        + " order by clock.submittedAt desc, id desc",
                                need.id,
                                OPEN,
                                need.category,
                                need.personId)
                        .range(0, LOOKED_AT - 1)
                        .list();
        return nearest(near, need.text, need.personId).stream()
                .map(
                        other ->
                                new Alike(
                                        other.number,
                                        other.text,
                                        other.status,
                                        other.clock.submittedAt))
                .toList();
    }

    /** For somebody about to post: among what everyone may read, in the public words. */
    List<Alike> published(String category, String text) {
        List<Need> near =
                Need.<Need>find(
                                "publication.published = true and publication.visibility = ?1"
                                        + " and status in ?2 and category = ?3"
                                        + " order by clock.submittedAt desc, id desc",
                                Visibility.PUBLIC,
                                OPEN,
                                category)
                        .range(0, LOOKED_AT - 1)
                        .list();
        return near.stream()
                .filter(other -> likeness(other.publication.text, text) >= ENOUGH)
                .sorted(
                        Comparator.comparingDouble(
                                other -> -likeness(other.publication.text, text)))
                .limit(SHOWN)
                .map(
                        other ->
                                new Alike(
                                        other.number,
                                        other.publication.text,
                                        other.status,
                                        other.clock.submittedAt))
                .toList();
    }

    private static List<Need> nearest(List<Need> near, String text, UUID person) {
        return near.stream()
                .filter(
                        other ->
                                other.personId.equals(person)
                                        || likeness(other.text, text) >= ENOUGH)
                .sorted(Comparator.comparingDouble(other -> -likeness(other.text, text)))
                .limit(SHOWN)
                .toList();
    }

    /** Pairs of neighbouring characters that both have, of all that either has: 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        return all.isEmpty() ? 0 : (double) first.size() / all.size();
    }

    private static Set<String> pairs(String text) {
        String plain = text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
