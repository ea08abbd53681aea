package org.wushe.volunteering.pairing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.identity.Actor;
import org.wushe.web.FormErrors;

/** Puts the desk's page of one pairing together. */
@ApplicationScoped
class PairingPages {

    private final Pairings pairings;

    PairingPages(Pairings pairings) {
        this.pairings = pairings;
    }

    TemplateInstance desk(Pairing pairing, Actor actor, AnswerForm form, FormErrors errors) {
        return Templates.desk(
                pairings.view(pairing),
                pairing.isWorker(actor),
                PairingPolicy.reviews(actor, pairing).isAllowed(),
                form,
                errors);
    }

    @CheckedTemplate(basePath = "volunteering/pairing")
    static class Templates {
        static native TemplateInstance desk(
                PairingView pairing,
                boolean worker,
                boolean reviews,
                AnswerForm form,
                FormErrors errors);
    }
}
