package org.wushe.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.web.Conflict;

/**
 * What was chosen for a merge.
 *
 * @param other the record that goes into the kept one
 * @param keptVersion the version of the kept record that was compared
 * @param otherVersion the version of the other record that was compared
 * @param taken what the kept record takes from the other; null before anything was chosen
 * @param sure whether somebody said they are one person
 */
record MergeForm(
        UUID other, String keptVersion, String otherVersion, Set<Fact> taken, boolean sure) {

    static MergeForm fresh(UUID other) {
        return new MergeForm(other, "", "", null, false);
    }

    /** Of the fields of a form; each fact is a field with the value kept or other. */
    static MergeForm of(Map<String, List<String>> sent) {
        return new MergeForm(
                TypedId.of(first(sent, "other")),
                first(sent, "keptVersion"),
                first(sent, "otherVersion"),
                Fact.leaders().stream()
                        .filter(fact -> "other".equals(first(sent, fact.name())))
                        .collect(Collectors.toSet()),
                "yes".equals(first(sent, "sure")));
    }

    /**
     * @throws Conflict if either was changed since they were compared
     */
    void requireCompared(Person kept, Person with) {
        if (!keptVersion.equals(Integer.toString(kept.version))
                || !otherVersion.equals(Integer.toString(with.version))) {
            throw new Conflict("people", "merge_changed");
        }
    }

    private static String first(Map<String, List<String>> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
