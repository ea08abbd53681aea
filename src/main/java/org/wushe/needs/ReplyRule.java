package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/** Housing, medical and education matters never end without a definite reply (E1-04). */
@ApplicationScoped
class ReplyRule {

    private final CurrentCommunity community;
    private final Wording wording;

    ReplyRule(CurrentCommunity community, Wording wording) {
        this.community = community;
        this.wording = wording;
    }

    /** Before a step that ends the matter. */
    void check(Need need, String field, FormErrors errors) {
        if (isMissing(need)) {
            errors.add(field, wording.say("needs", "reply_first"));
        }
    }

    boolean isMissing(Need need) {
        return need.ending.reply == null
                && community.get().bundle().category(need.category).sensitive();
    }
}
