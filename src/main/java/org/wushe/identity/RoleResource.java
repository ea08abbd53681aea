package org.wushe.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A member's roles: granted, confirmed by a second admin, withdrawn. */
@Path("/c/{community}/desk/people/{member}/roles")
@RolesAllowed(Role.Named.ADMIN)
@Transactional
class RoleResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final GrantingRoles roles;
    private final PeoplePages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    RoleResource(
            CurrentActor actors,
            CurrentCommunity community,
            GrantingRoles roles,
            PeoplePages pages,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.roles = roles;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    public Response grant(UUID member, @RestForm String role) {
        Optional<Role> chosen = Role.of(role == null ? "" : role);
        if (chosen.isEmpty()) {
            return again("role-" + member, "role_blank");
        }
        roles.grant(member, chosen.get(), actors.get());
        return done(chosen.get() == Role.ADMIN ? "admin_asked_done" : "role_granted_done");
    }

    @POST
    @Path("{role}/confirmation")
    public Response confirm(UUID member, String role) {
        roles.confirm(member, Role.of(role).orElseThrow(Missing::new), actors.get());
        return done("role_granted_done");
    }

    @POST
    @Path("{role}/withdrawal")
    public Response withdraw(UUID member, String role) {
        roles.withdraw(member, Role.of(role).orElseThrow(Missing::new), actors.get());
        return done("role_withdrawn_done");
    }

    private Response again(String field, String key, Object... limits) {
        return forms.again(pages.withError(field, wording.say("identity", key, limits)));
    }

    private Response done(String what) {
        flash.say("identity", what);
        return forms.to("/c/" + community.slug() + "/desk/people");
    }
}
