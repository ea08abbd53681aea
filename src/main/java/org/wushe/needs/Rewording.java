package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.needs.Timeline.Details;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Question;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** The words of a posted need are changed, by its requester or by whoever handles it. */
@ApplicationScoped
class Rewording {

    private final CurrentCommunity community;
    private final Questions questions;
    private final Timeline timeline;
    private final Forms forms;
    private final Wording wording;
    private final Reader reader;

    Rewording(
            CurrentCommunity community,
            Questions questions,
            Timeline timeline,
            Forms forms,
            Wording wording,
            Reader reader) {
        this.community = community;
        this.questions = questions;
        this.timeline = timeline;
        this.forms = forms;
        this.wording = wording;
        this.reader = reader;
    }

    WordsForm form(Need need) {
        return WordsForm.of(need, category(need));
    }

    WordsPage page(Need need, WordsForm form, FormErrors errors, Differences differences) {
        return new WordsPage(
                need.number, category(need), need.publication.published, form, errors, differences);
    }

    FormErrors check(Need need, WordsForm form) {
        FormErrors errors = forms.check(form, "needs");
        questions.check(form, category(need), errors);
        return errors;
    }

    /** None if whoever typed saw the words that stand now. */
    Differences differences(Need need, WordsForm form) {
        Differences found = Differences.none();
        if (form.version == need.wish.wordsVersion) {
            return found;
        }
        Words now = Words.of(need);
        Words typed = Words.of(form, category(need));
        found.compare(wording.say("words", "text"), now.text(), typed.text());
        found.compare(wording.say("posting", "new_place"), now.place(), typed.place());
        found.compare(
                wording.say("posting", "new_contact_by"),
                contact(now.contactBy()),
                contact(typed.contactBy()));
        found.compare(
                wording.say("posting", "new_wanted_from"), said(now.from()), said(typed.from()));
        found.compare(
                wording.say("posting", "new_wanted_until"), said(now.until()), said(typed.until()));
        for (Question question : category(need).questions()) {
            found.compare(
                    question.text().in(reader.getLanguage()),
                    spoken(question, now),
                    spoken(question, typed));
        }
        return found;
    }

    /**
     * @return whether anything was different
     */
    boolean save(Need need, Actor actor, WordsForm form) {
        Words next = Words.of(form, category(need));
        Map<String, String> changes = Words.of(need).changesTo(next);
        if (changes.isEmpty()) {
            return false;
        }
        need.reword(next);
        timeline.took(NeedStep.REWORDED, need, actor, Details.NONE, changes);
        return true;
    }

    private String spoken(Question question, Words words) {
        String told = words.answers().getOrDefault(question.code(), "");
        return DeskFacts.spoken(question, told, reader.getLanguage());
    }

    private String contact(ContactBy how) {
        return wording.say("needs", "contact_by_" + how);
    }

    private static String said(Object day) {
        return day == null ? "" : day.toString();
    }

    private Category category(Need need) {
        return community.get().bundle().category(need.category);
    }
}
