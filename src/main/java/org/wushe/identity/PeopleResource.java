package org.wushe.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Who belongs here: requests to join, members and their roles. */
@Path("/c/{community}/desk/people")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.ADMIN})
@Transactional
class PeopleResource {

    private static final int REASON_MAX = 300;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final MemberList members;
    private final Admitting admitting;
    private final GrantingRoles roles;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    PeopleResource(
            CurrentActor actors,
            CurrentCommunity community,
            MemberList members,
            Admitting admitting,
            GrantingRoles roles,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.members = members;
        this.admitting = admitting;
        this.roles = roles;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String name, @RestQuery String after) {
        return page(name, after, FormErrors.none());
    }

    @POST
    @Path("{member}/confirmation")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER})
    public Response confirm(UUID member) {
        admitting.confirm(member, actors.get());
        return done("join_confirmed_done");
    }

    @POST
    @Path("{member}/refusal")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER})
    public Response refuse(UUID member, @RestForm String reason) {
        String why = Typed.text(reason);
        if (why.isEmpty() || why.length() > REASON_MAX) {
            String text =
                    why.isEmpty()
                            ? wording.say("identity", "reason_blank")
                            : wording.say("identity", "reason_long", REASON_MAX);
            return forms.again(page(null, null, FormErrors.none().add("reason-" + member, text)));
        }
        admitting.refuse(member, why, actors.get());
        return done("join_refused_done");
    }

    @POST
    @Path("{member}/roles")
    @RolesAllowed(Role.Named.ADMIN)
    public Response grant(UUID member, @RestForm String role) {
        return Role.of(role == null ? "" : role)
                .map(
                        granted -> {
                            roles.grant(member, granted, actors.get());
                            return done(
                                    granted == Role.ADMIN
                                            ? "admin_asked_done"
                                            : "role_granted_done");
                        })
                .orElseGet(
                        () ->
                                forms.again(
                                        page(
                                                null,
                                                null,
                                                FormErrors.none()
                                                        .add(
                                                                "role-" + member,
                                                                wording.say(
                                                                        "identity",
                                                                        "role_blank")))));
    }

    @POST
    @Path("{member}/roles/{role}/confirmation")
    @RolesAllowed(Role.Named.ADMIN)
    public Response confirmRole(UUID member, String role) {
        roles.confirm(member, Role.of(role).orElseThrow(Missing::new), actors.get());
        return done("role_granted_done");
    }

    @POST
    @Path("{member}/roles/{role}/withdrawal")
    @RolesAllowed(Role.Named.ADMIN)
    public Response withdraw(UUID member, String role) {
        roles.withdraw(member, Role.of(role).orElseThrow(Missing::new), actors.get());
        return done("role_withdrawn_done");
    }

    private TemplateInstance page(String name, String after, FormErrors errors) {
        Actor actor = actors.get();
        boolean admits = actor.is(Role.COORDINATOR, Role.GRID_WORKER);
        return Templates.people(
                members.waiting(),
                members.active(Typed.line(name), after, actor),
                List.of(Role.values()),
                admits,
                actor.is(Role.ADMIN),
                errors);
    }

    private Response done(String what) {
        flash.say("identity", what);
        return forms.to("/c/" + community.slug() + "/desk/people");
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
