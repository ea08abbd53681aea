package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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
    @NotBlank(message = "phone_blank")
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    @RestForm String urgency;

    @RestForm
    @NotNull(message = "publish_blank")
    @Pattern(regexp = "yes|no", message = "publish_blank")
    String publish;

    RaiseNeedForm tidy() {
        category = Typed.line(category);
        text = Typed.text(text);
        place = Typed.line(place);
        phone = Typed.phone(phone);
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

    boolean mayPublish() {
        return "yes".equals(publish);
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
