package org.wushe.volunteering.hours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;

/** The public notice of hours before they become effective. */
@Path("/c/{community}/hours")
@PermitAll
@Transactional
class HoursNoticeResource {

    private final ListingHours listing;
    private final Today today;

    HoursNoticeResource(ListingHours listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        Listed<HoursView> list = listing.in(HoursState.PUBLISHED, Cursor.parse(after));
        List<NoticeLine> rows = list.rows().stream().map(NoticeLine::of).toList();
        int days = HoursNorms.of(today.getPolicy().norms()).noticeDays();
        return Templates.notice(new Listed<>(rows, list.next(), list.first()), days);
    }

    @CheckedTemplate(basePath = "volunteering/hours")
    static class Templates {
        static native TemplateInstance notice(Listed<NoticeLine> list, int days);
    }
}
