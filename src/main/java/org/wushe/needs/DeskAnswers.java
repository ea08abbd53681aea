package org.wushe.needs;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;

/** How a need's desk page answers a form: back to the page, or again with what was typed. */
@ApplicationScoped
class DeskAnswers {

    private final DeskPages pages;
    private final CurrentCommunity community;
    private final Flash flash;

    DeskAnswers(DeskPages pages, CurrentCommunity community, Flash flash) {
        this.pages = pages;
        this.community = community;
        this.flash = flash;
    }

    /** Says what was done; the address to go on to. */
    String done(String number, String what) {
        flash.say("needs", what, number);
        return "/c/" + community.slug() + "/desk/needs/" + number;
    }

    TemplateInstance again(OpenedNeed opened, String turn, TurnForm typed, FormErrors errors) {
        DeskForms again = DeskForms.wrong(opened.need(), errors).withTurn(turn, typed);
        return pages.show(opened, again, false);
    }
}
