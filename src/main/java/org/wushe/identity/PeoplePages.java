package org.wushe.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;

/** The desk's page of the people who ask to join, the members and their roles. */
@ApplicationScoped
class PeoplePages {

    private final CurrentActor actors;
    private final MemberList members;

    PeoplePages(CurrentActor actors, MemberList members) {
        this.actors = actors;
        this.members = members;
    }

    TemplateInstance list(String name, String after) {
        return page(name, after, FormErrors.none(), null);
    }

    /**
     * @param asking whose phone is shown whole
     */
    TemplateInstance withPhoneOf(UUID asking) {
        return page(null, null, FormErrors.none(), asking);
    }

    TemplateInstance withError(String field, String text) {
        return page(null, null, FormErrors.none().add(field, text), null);
    }

    private TemplateInstance page(String name, String after, FormErrors errors, UUID opened) {
        Actor actor = actors.get();
        return Templates.people(
                members.waiting(opened),
                members.active(Typed.line(name), after, actor),
                List.of(Role.values()),
                actor.is(Role.COORDINATOR, Role.GRID_WORKER),
                actor.is(Role.ADMIN),
                errors);
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance people(
                List<MemberList.Asking> asking,
                MemberList.Members members,
                List<Role> roles,
                boolean admits,
                boolean grants,
                FormErrors errors);
    }
}
