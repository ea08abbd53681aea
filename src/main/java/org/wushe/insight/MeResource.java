package org.wushe.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.needs.LedgerRow;
import org.wushe.needs.Needs;
import org.wushe.needs.QueueRow;
import org.wushe.notices.Notices;
import org.wushe.notices.Notices.InboxLine;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;

/** A person's own page: her needs and what she was told. */
@Path("/c/{community}/me")
@Authenticated
@Transactional
class MeResource {

    private static final int SHOWN = 30;
    private static final int NOTICES = 20;
    private static final int FOLLOWED = 10;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Needs needs;
    private final Notices notices;
    private final Forms forms;

    MeResource(
            CurrentActor actors,
            CurrentCommunity community,
            Needs needs,
            Notices notices,
            Forms forms) {
        this.actors = actors;
        this.community = community;
        this.needs = needs;
        this.notices = notices;
        this.forms = forms;
    }

    @GET
    public Response me() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        List<QueueRow> own = new ArrayList<>(needs.ofRequester(actor.memberId(), SHOWN));
        own.addAll(needs.postedFor(actor, SHOWN));
        return Response.ok(
                        Templates.me(
                                actor,
                                own,
                                needs.followed(actor.memberId(), FOLLOWED),
                                notices.latest(actor.memberId(), NOTICES),
                                notices.unread(actor.memberId())))
                .build();
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance me(
                Actor actor,
                List<QueueRow> needs,
                List<LedgerRow> followed,
                List<InboxLine> lines,
                long unread);
    }
}
