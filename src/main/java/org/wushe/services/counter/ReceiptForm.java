package org.wushe.services.counter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/** A concern and the services it needs, as she tells it online or the desk writes it down. */
public class ReceiptForm {

    static final int MOST = 10;

    /** Given with the page, so that sending twice is sending once. */
    @RestForm String id;

    /** Numbers of the services. */
    @RestForm List<String> items;

    @RestForm
    @NotBlank(message = "concern_blank")
    @Size(max = 300, message = "text_long")
    String concern;

    /** Whom she asks for, empty for herself; online only. */
    @RestForm String person;

    /** Who stands at the counter; at the desk only. */
    @RestForm
    @Size(max = 40, message = "text_long")
    String name;

    @RestForm
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    ReceiptForm tidy() {
        id = Typed.line(id);
        items =
                items == null
                        ? List.of()
                        : items.stream()
                                .map(Typed::line)
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toList();
        concern = Typed.text(concern);
        person = Typed.line(person);
        name = Typed.line(name);
        phone = Typed.phone(phone);
        return this;
    }

    ReceiptForm fresh() {
        id = Ids.next().toString();
        return this;
    }

    UUID idOrFresh() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            return Ids.next();
        }
    }

    public boolean has(String number) {
        return items.contains(number);
    }

    public String getId() {
        return id;
    }

    public String getConcern() {
        return concern;
    }

    public String getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }
}
