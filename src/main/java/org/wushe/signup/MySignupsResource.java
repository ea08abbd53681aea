package org.wushe.signup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Cursor;
import org.wushe.web.Forms;

/** Everything a member is signed up for, whichever room it is of, with what she can do. */
@Path("/c/{community}/me/signups")
@Authenticated
@Transactional
class MySignupsResource {

    private static final int PAGE = 20;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final MySignups signups;
    private final Forms forms;

    MySignupsResource(
            CurrentActor actors, CurrentCommunity community, MySignups signups, Forms forms) {
        this.actors = actors;
        this.community = community;
        this.signups = signups;
        this.forms = forms;
    }

    /**
     * @param after where the next page of what is over begins; without it the first page
     */
    @GET
    public Response list(@RestQuery String after) {
        Actor actor = actors.get();
        return actor.isMember()
                ? Response.ok(page(actor, Cursor.parse(after))).build()
                : forms.to("/c/" + community.slug() + "/join");
    }

    private TemplateInstance page(Actor actor, Cursor after) {
        boolean first = after.equals(Cursor.START);
        List<MySignup> found = signups.past(actor, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<MySignup> past = more ? found.subList(0, PAGE) : found;
        List<MySignup> ahead = first ? signups.of(actor) : List.of();
        return Templates.mine(first, ahead, past, more ? next(past.get(PAGE - 1)) : null);
    }

    private static String next(MySignup last) {
        return new Cursor(last.signup().startsAt(), last.signup().id()).toString();
    }

    @CheckedTemplate(basePath = "signup")
    static class Templates {
        /**
         * @param first whether this is the first page, with what is ahead
         * @param next where the next page begins, null if there is none
         */
        static native TemplateInstance mine(
                boolean first, List<MySignup> rows, List<MySignup> past, String next);
    }
}
