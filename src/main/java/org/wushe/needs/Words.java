package org.wushe.needs;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.wushe.shared.Masks;
import org.wushe.tenancy.CommunityBundle.Category;

/**
 * What was told of a need.
 *
 * @param place null if not told
 * @param answers by the questions' codes
 */
record Words(
        String text,
        String place,
        ContactBy contactBy,
        LocalDate from,
        LocalDate until,
        Map<String, String> answers) {

    static Words of(Need need) {
        return new Words(
                need.text,
                need.place,
                need.wish.contactBy,
                need.wish.from,
                need.wish.until,
                need.wish.answers);
    }

    static Words of(WordsForm form, Category category) {
        return new Words(
                form.text,
                form.place,
                form.contact(),
                Questions.day(form.wantedFrom),
                Questions.day(form.wantedUntil),
                Questions.answers(form, category));
    }

    /** What differs, in both versions and by name, as the audit keeps it: without numbers. */
    Map<String, String> changesTo(Words next) {
        Map<String, String> before = plain();
        Map<String, String> changes = new TreeMap<>();
        next.plain()
                .forEach(
                        (name, after) -> {
                            if (!after.equals(before.get(name))) {
                                changes.put(name + "_before", Masks.text(before.get(name)));
                                changes.put(name + "_after", Masks.text(after));
                            }
                        });
        return changes;
    }

    private Map<String, String> plain() {
        return Map.of(
                "text", text,
                "place", place == null ? "" : place,
                "contact_by", contactBy.name(),
                "wanted_from", from == null ? "" : from.toString(),
                "wanted_until", until == null ? "" : until.toString(),
                "answers", answers.isEmpty() ? "" : new TreeMap<>(answers).toString());
    }
}
