package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** The words of a need as its requester tells them: the matter, where, when, and the answers. */
public abstract class ToldForm {

    @RestForm
    @NotBlank(message = "text_blank")
    @Size(max = 2000, message = "text_long")
    String text;

    @RestForm
    @Size(max = 120, message = "place_long")
    String place;

    @RestForm
    @Pattern(regexp = "|PHONE|MESSAGE|VISIT", message = "contact_by_blank")
    String contactBy;

    @RestForm String wantedFrom;
    @RestForm String wantedUntil;

    @RestForm String answer1;
    @RestForm String answer2;
    @RestForm String answer3;
    @RestForm String answer4;
    @RestForm String answer5;
    @RestForm String answer6;

    void tidyWords() {
        text = Typed.text(text);
        place = Typed.line(place);
        contactBy = Typed.line(contactBy);
        wantedFrom = Typed.line(wantedFrom);
        wantedUntil = Typed.line(wantedUntil);
    }

    ContactBy contact() {
        return contactBy.isEmpty() ? ContactBy.PHONE : ContactBy.valueOf(contactBy);
    }

    /** To the category's questions, in their order; empty where nothing was answered. */
    public List<String> getAnswers() {
        return Stream.of(answer1, answer2, answer3, answer4, answer5, answer6)
                .map(Typed::line)
                .toList();
    }

    /** What was answered to a question, counted from 1. */
    public String answer(int question) {
        return getAnswers().get(question - 1);
    }

    public boolean chose(int question, int option) {
        return answer(question).equals(Integer.toString(option));
    }

    /** How one may want to be reached. */
    public List<ContactBy> getContacts() {
        return List.of(ContactBy.values());
    }

    public String getText() {
        return text;
    }

    public String getPlace() {
        return place;
    }

    public String getContactBy() {
        return contactBy;
    }

    public String getWantedFrom() {
        return wantedFrom;
    }

    public String getWantedUntil() {
        return wantedUntil;
    }
}
