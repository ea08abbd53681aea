package org.wushe.needs;

import java.util.ArrayList;
import java.util.List;
import org.wushe.needs.DeskPage.Answer;
import org.wushe.needs.DeskPage.Facts;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Question;

/** What was told with a need, in the reader's language. */
final class DeskFacts {

    private DeskFacts() {}

    static Facts of(Need need, Category category, String language) {
        return new Facts(
                need.category,
                category.name().in(language),
                need.origin.categoryTyped,
                category.sensitive(),
                need.urgency == Urgency.URGENT,
                need.origin.source,
                need.origin.recordedBy,
                need.origin.recordedOn,
                need.wish.from,
                need.wish.until,
                need.wish.contactBy,
                answers(need, category, language),
                need.clock.submittedAt,
                need.clock.dueAt.equals(NeedClock.NEVER) ? null : need.clock.dueAt,
                need.ending.outcome,
                need.ending.satisfaction,
                need.ending.remark,
                need.ending.reopened,
                original(need));
    }

    /** Without anything a person told or said. */
    static Facts bare(Need need, Category category, String language) {
        return new Facts(
                need.category,
                category.name().in(language),
                null,
                false,
                need.urgency == Urgency.URGENT,
                need.origin.source,
                null,
                null,
                null,
                null,
                ContactBy.PHONE,
                List.of(),
                need.clock.submittedAt,
                null,
                null,
                null,
                null,
                0,
                null);
    }

    private static String original(Need need) {
        return need.ending.duplicateOf == null
                ? null
                : Need.<Need>find("id", need.ending.duplicateOf).singleResult().number;
    }

    private static List<Answer> answers(Need need, Category category, String language) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : category.questions()) {
            String told = need.wish.answers.get(question.code());
            if (told != null) {
                answers.add(
                        new Answer(question.text().in(language), spoken(question, told, language)));
            }
        }
        return answers;
    }

    /** Choices are kept as their place, counted from 1. */
    static String spoken(Question question, String told, String language) {
        if (told.isEmpty() || question.options().isEmpty()) {
            return told;
        }
        return Integer.parseInt(told) <= question.options().size()
                ? question.option(told).in(language)
                : told;
    }
}
