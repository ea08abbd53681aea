package org.wushe.volunteering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Whom the desk invites to be a volunteer, and with which words. */
public class InvitationForm {

    @RestForm
    @NotBlank(message = "invite_name_blank")
    @Size(max = 40, message = "text_long")
    String name;

    /** Chosen among members of the same name; empty if there is one. */
    @RestForm String member;

    @RestForm
    @Size(max = 300, message = "text_long")
    String text;

    InvitationForm tidy() {
        name = Typed.line(name);
        member = Typed.line(member);
        text = Typed.text(text);
        return this;
    }

    public String getName() {
        return name;
    }

    public String getMember() {
        return member;
    }

    public String getText() {
        return text;
    }
}
