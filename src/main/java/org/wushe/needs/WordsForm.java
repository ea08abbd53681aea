package org.wushe.needs;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Question;

/**
 * The words of a need that is posted already.
 *
 * <p>Carries the version it was opened with, so that of two who change them at once none overwrites
 * the other unseen.
 */
public class WordsForm extends ToldForm {

    private static final int MOST = 6;

    @RestForm int version;

    static WordsForm of(Need need, Category category) {
        WordsForm form = new WordsForm();
        form.version = need.wish.wordsVersion;
        form.text = need.text;
        form.place = need.place;
        form.contactBy = need.wish.contactBy.name();
        form.wantedFrom = need.wish.from == null ? "" : need.wish.from.toString();
        form.wantedUntil = need.wish.until == null ? "" : need.wish.until.toString();
        form.fill(answers(need, category));
        return form.tidy();
    }

    private static List<String> answers(Need need, Category category) {
        List<String> answers = new ArrayList<>();
        for (Question question : category.questions()) {
            answers.add(need.wish.answers.getOrDefault(question.code(), ""));
        }
        while (answers.size() < MOST) {
            answers.add("");
        }
        return answers;
    }

    private void fill(List<String> answers) {
        answer1 = answers.get(0);
        answer2 = answers.get(1);
        answer3 = answers.get(2);
        answer4 = answers.get(3);
        answer5 = answers.get(4);
        answer6 = answers.get(5);
    }

    WordsForm tidy() {
        tidyWords();
        return this;
    }

    public int getVersion() {
        return version;
    }
}
