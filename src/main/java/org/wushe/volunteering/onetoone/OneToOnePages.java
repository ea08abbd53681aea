package org.wushe.volunteering.onetoone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Missing;

/** Puts the desk's page of one one-to-one help together. */
@ApplicationScoped
class OneToOnePages {

    private final ReadingOneToOne reading;
    private final Today today;

    OneToOnePages(ReadingOneToOne reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * @throws Missing for whoever is not in charge
     */
    static OneToOneHelp seen(UUID id, Actor actor) {
        return OneToOneHelp.<OneToOneHelp>findByIdOptional(id)
                .filter(one -> OneToOnePolicy.sees(actor, one))
                .orElseThrow(Missing::new);
    }

    TemplateInstance desk(UUID id, Actor actor) {
        OneToOneHelp help = seen(id, actor);
        DeskForm form = new DeskForm();
        form.day = today.date().toString();
        return desk(help, actor, form.tidy(), FormErrors.none());
    }

    TemplateInstance desk(OneToOneHelp help, Actor actor, DeskForm form, FormErrors errors) {
        return Templates.desk(
                reading.desk(help),
                OneToOnePolicy.recordsConsent(actor, help).isAllowed(),
                List.of(EndReason.values()),
                form,
                errors);
    }

    @CheckedTemplate(basePath = "volunteering/onetoone")
    static class Templates {
        /**
         * @param records whether she may write down what the elder said
         */
        static native TemplateInstance desk(
                OneToOnePage page,
                boolean records,
                List<EndReason> reasons,
                DeskForm form,
                FormErrors errors);
    }
}
