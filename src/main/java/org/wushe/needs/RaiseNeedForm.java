package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/**
 * What a resident tells in at most three screens: the kind, the matter, whether others may read it.
 */
public class RaiseNeedForm {

    @RestForm String id;

    @RestForm
    @NotBlank(message = "category_blank")
    String category;

    @RestForm
    @NotBlank(message = "text_blank")
    @Size(max = 2000, message = "text_long")
    String text;

    @RestForm
    @Size(max = 120, message = "place_long")
    String place;

    @RestForm
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    /** The registry's key of whom it is posted for; empty for oneself. */
    @RestForm String person;

    @RestForm String urgency;

    /** Everyone, members only, or nobody but those who handle it. */
    @RestForm
    @NotNull(message = "publish_blank")
    @Pattern(regexp = "yes|members|no", message = "publish_blank")
    String publish;

    @RestForm
    @Pattern(regexp = "|PHONE|MESSAGE|VISIT", message = "contact_by_blank")
    String contactBy;

    @RestForm String wantedFrom;
    @RestForm String wantedUntil;

    /** That the emergency number was called, or there is no danger any more. */
    @RestForm String called;

    @RestForm String answer1;
    @RestForm String answer2;
    @RestForm String answer3;
    @RestForm String answer4;
    @RestForm String answer5;
    @RestForm String answer6;

    RaiseNeedForm tidy() {
        category = Typed.line(category);
        text = Typed.text(text);
        place = Typed.line(place);
        phone = Typed.phone(phone);
        person = Typed.line(person);
        contactBy = Typed.line(contactBy);
        wantedFrom = Typed.line(wantedFrom);
        wantedUntil = Typed.line(wantedUntil);
        id = idOrFresh().toString();
        return this;
    }

    /** Made when the form is first shown, so that sending it twice is sending it once. */
    UUID idOrFresh() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            return Ids.next();
        }
    }

    boolean urgent() {
        return "URGENT".equals(urgency);
    }

    Visibility visibility() {
        return switch (publish) {
            case "yes" -> Visibility.PUBLIC;
            case "members" -> Visibility.MEMBERS;
            default -> Visibility.HANDLERS;
        };
    }

    boolean hasCalled() {
        return "yes".equals(called);
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

    public String getPerson() {
        return person;
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

    public boolean isCalled() {
        return hasCalled();
    }

    public String getId() {
        return id;
    }

    public String getCategory() {
        return category;
    }

    public String getText() {
        return text;
    }

    public String getPlace() {
        return place;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isUrgent() {
        return urgent();
    }

    public String getPublish() {
        return publish;
    }
}
