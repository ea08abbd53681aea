package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Question;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/** What a kind of need asks in addition, and what else of the form no annotation can check. */
@ApplicationScoped
class Questions {

    private static final int LONGEST = 200;

    private final Wording wording;

    Questions(Wording wording) {
        this.wording = wording;
    }

    void check(RaiseNeedForm form, Category category, FormErrors errors) {
        checkAnswers(form, category, errors);
        if (form.phone.isEmpty() && form.person.isEmpty()) {
            errors.add("phone", wording.say("needs", "phone_blank"));
        }
        checkDays(form, errors);
    }

    /** Her words alone, when they are changed later. */
    void check(WordsForm form, Category category, FormErrors errors) {
        checkAnswers(form, category, errors);
        checkDays(form, errors);
    }

    private void checkAnswers(ToldForm form, Category category, FormErrors errors) {
        List<Question> questions = category.questions();
        for (int i = 0; i < questions.size(); i++) {
            String problem = problem(questions.get(i), form.getAnswers().get(i));
            if (problem != null) {
                errors.add("answer" + (i + 1), wording.say("needs", problem));
            }
        }
    }

    private void checkDays(ToldForm form, FormErrors errors) {
        LocalDate from = day(form.wantedFrom, "wantedFrom", errors);
        LocalDate until = day(form.wantedUntil, "wantedUntil", errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("wantedUntil", wording.say("needs", "wanted_order"));
        }
    }

    /** Whether there may be danger, so that a call comes before the form. */
    static boolean isDangerous(RaiseNeedForm form, Category category) {
        List<Question> questions = category.questions();
        boolean told = false;
        for (int i = 0; i < questions.size(); i++) {
            Integer dangerous = questions.get(i).dangerous();
            told |= dangerous != null && form.getAnswers().get(i).equals(dangerous.toString());
        }
        return category.emergency() != null && (told || form.urgent());
    }

    /** The answers by the questions' codes. */
    static Map<String, String> answers(ToldForm form, Category category) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<Question> questions = category.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (!form.getAnswers().get(i).isEmpty()) {
                answers.put(questions.get(i).code(), form.getAnswers().get(i));
            }
        }
        return answers;
    }

    /** Null if nothing was typed, or no day. */
    static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private LocalDate day(String typed, String field, FormErrors errors) {
        LocalDate day = day(typed);
        if (day == null && !typed.isEmpty()) {
            errors.add(field, wording.say("needs", "wanted_day"));
        }
        return day;
    }

    private static String problem(Question question, String answer) {
        if (answer.isEmpty()) {
            return question.required() ? "answer_blank" : null;
        }
        boolean offered =
                question.options().isEmpty()
                        || answer.matches("[1-9]")
                                && Integer.parseInt(answer) <= question.options().size();
        return !offered ? "answer_blank" : answer.length() > LONGEST ? "answer_long" : null;
    }
}
