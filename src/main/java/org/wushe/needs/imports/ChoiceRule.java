package org.wushe.needs.imports;

import java.util.HashMap;
import java.util.Map;
import org.wushe.needs.imports.ListWords.Word;

/** Fields with a few possible words: category, urgency, consent. */
final class ChoiceRule {

    private final ListWords words;
    private final Map<String, String> categories = new HashMap<>();
    private final String other;

    ChoiceRule(ListWords words, ReadingRules rules) {
        this.words = words;
        this.other = rules.otherCategory();
        rules.categories().values().forEach(code -> categories.put(Plain.word(code), code));
        rules.categories().forEach((label, code) -> categories.put(Plain.word(label), code));
    }

    /** The code; "other" with a warning for a label the community does not have. */
    String category(String typed, Notes notes) {
        if (typed.isEmpty()) {
            notes.warn(ListColumn.CATEGORY, "category_missing");
            return other;
        }
        String code = categories.get(Plain.word(typed));
        if (code == null) {
            notes.warn(ListColumn.CATEGORY, "category_unknown", typed);
            return other;
        }
        return code;
    }

    /** Not given or not understood is ordinary. */
    boolean urgent(String typed, Notes notes) {
        boolean urgent = words.is(Word.URGENT, typed);
        if (!urgent && !typed.isEmpty() && !words.is(Word.ORDINARY, typed)) {
            notes.warn(ListColumn.URGENCY, "urgency_unknown", typed);
        }
        return urgent;
    }

    /** Not given or not understood is no: nothing is published on a guess. */
    boolean consent(String typed, Notes notes) {
        boolean yes = words.is(Word.YES, typed);
        if (!yes && !typed.isEmpty() && !words.is(Word.NO, typed)) {
            notes.warn(ListColumn.CONSENT, "consent_unknown", typed);
        }
        return yes;
    }
}
