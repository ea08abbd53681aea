package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Cursor;

/** The public ledger: every published need and what became of it. */
@Path("/c/{community}/needs")
@PermitAll
@Transactional
class LedgerResource {

    private final Needs needs;
    private final NeedPages pages;
    private final CurrentCommunity community;

    LedgerResource(Needs needs, NeedPages pages, CurrentCommunity community) {
        this.needs = needs;
        this.pages = pages;
        this.community = community;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state,
            @RestQuery String category,
            @RestQuery String after,
            @BeanParam Figured figured) {
        LedgerFilter filter = LedgerFilter.of(state, category, figured);
        NeedList<LedgerRow> rows =
                needs.ledger(filter, Cursor.parse(after), pages.reader().isMember());
        return Templates.ledger(rows, filter, community.get().bundle().categories());
    }

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance ledger(
                NeedList<LedgerRow> list, LedgerFilter filter, List<Category> categories);
    }
}
