package org.wushe.needs;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.web.Cursor;

/** The public ledger for programs: the same rows as the page, fifty at a time. */
@Path("/api/c/{community}/needs")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
class NeedsApiResource {

    private final Needs needs;

    NeedsApiResource(Needs needs) {
        this.needs = needs;
    }

    @GET
    public NeedList<LedgerRow> list(
            @RestQuery String state,
            @RestQuery String category,
            @RestQuery String after,
            @BeanParam Figured figured) {
        return needs.ledger(LedgerFilter.of(state, category, figured), Cursor.parse(after), false);
    }
}
