package org.wushe.needs;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** One need's page: for its requester, and for others as far as it is published. */
@Path("/c/{community}/needs/{number: XQ-[0-9-]+}")
@Transactional
class NeedResource {

    private final NeedPages pages;
    private final CurrentCommunity community;
    private final Forms forms;

    NeedResource(NeedPages pages, CurrentCommunity community, Forms forms) {
        this.pages = pages;
        this.community = community;
        this.forms = forms;
    }

    @GET
    @PermitAll
    public Response show(String number) {
        Need need = Need.ofNumber(number).orElseThrow(Missing::new);
        boolean own = pages.isOwn(need);
        if (need.publication.followedUpOpenly && !own && !pages.opensAtDesk()) {
            return Response.ok(pages.followedUp(need)).build();
        }
        if (!need.publication.published && !own && pages.opensAtDesk()) {
            return forms.to("/c/" + community.slug() + "/desk/needs/" + number);
        }
        return Response.ok(pages.show(need)).build();
    }
}
