package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/**
 * What a resident tells in at most three screens: the kind, the matter, whether others may read it.
 */
public class RaiseNeedForm extends ToldForm {

    @RestForm String id;

    @RestForm
    @NotBlank(message = "category_blank")
    String category;

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

    /** That the emergency number was called, or there is no danger any more. */
    @RestForm String called;

    RaiseNeedForm tidy() {
        category = Typed.line(category);
        tidyWords();
        phone = Typed.phone(phone);
        person = Typed.line(person);
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

    public String getPerson() {
        return person;
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
