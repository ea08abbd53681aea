package org.wushe.volunteering.onetoone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.PersonContact;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Missing;

/** Opens a one-to-one help for those in it; for everybody else there is none. */
@ApplicationScoped
class OwnOneToOnePages {

    private final ReadingOneToOne reading;
    private final Today today;

    OwnOneToOnePages(ReadingOneToOne reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    OneToOneHelp elders(UUID id, Actor actor) {
        OneToOneHelp help = OneToOneHelp.lock(id);
        if (!reading.isElder(help, actor)) {
            throw new Missing();
        }
        return help;
    }

    OneToOneHelp helps(UUID id, Actor actor) {
        OneToOneHelp help = OneToOneHelp.lock(id);
        if (!help.isHelper(actor)) {
            throw new Missing();
        }
        return help;
    }

    OneToOneHelp asked(UUID id, Actor actor) {
        OneToOneHelp help = OneToOneHelp.lock(id);
        if (!help.isAsked(actor)) {
            throw new Missing();
        }
        return help;
    }

    void requireTheirs(UUID id, Actor actor) {
        OneToOneHelp.<OneToOneHelp>findByIdOptional(id)
                .flatMap(help -> reading.own(help, actor))
                .orElseThrow(Missing::new);
    }

    TemplateInstance show(UUID id, Actor actor) {
        OneToOneHelp help =
                OneToOneHelp.<OneToOneHelp>findByIdOptional(id).orElseThrow(Missing::new);
        return page(help, actor, OwnForm.on(today.date().toString()), FormErrors.none());
    }

    TemplateInstance page(OneToOneHelp help, Actor actor, OwnForm form, FormErrors errors) {
        return page(help, actor, null, form, errors);
    }

    /** With her phone and address. */
    TemplateInstance opened(OneToOneHelp help, Actor actor, PersonContact contact) {
        return page(help, actor, contact, OwnForm.on(today.date().toString()), FormErrors.none());
    }

    private TemplateInstance page(
            OneToOneHelp help,
            Actor actor,
            PersonContact contact,
            OwnForm form,
            FormErrors errors) {
        OwnHelp own = reading.own(help, actor).orElseThrow(Missing::new);
        return Templates.own(own, contact, form, errors);
    }

    @CheckedTemplate(basePath = "volunteering/onetoone")
    static class Templates {
        /**
         * @param contact null until the helper opened it
         */
        static native TemplateInstance own(
                OwnHelp own, PersonContact contact, OwnForm form, FormErrors errors);
    }
}
