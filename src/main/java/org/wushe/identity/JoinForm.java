package org.wushe.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What a stranger tells when she asks to join. */
public class JoinForm {

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 40, message = "name_long")
    String name;

    @RestForm
    @NotBlank(message = "address_blank")
    @Size(max = 120, message = "address_long")
    String address;

    @RestForm
    @NotBlank(message = "phone_blank")
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    JoinForm tidy() {
        name = Typed.line(name);
        address = Typed.line(address);
        phone = Typed.phone(phone);
        return this;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }
}
