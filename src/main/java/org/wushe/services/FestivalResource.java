package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.Today;

/** The named series of activities, for everybody to read; one signs up at the activity. */
@Path("/c/{community}/services/festivals")
@PermitAll
@Transactional
class FestivalResource {

    private static final int FAR = 50;

    private final ReadingFestivals festivals;
    private final Today today;

    FestivalResource(ReadingFestivals festivals, Today today) {
        this.festivals = festivals;
        this.today = today;
    }

    @GET
    public TemplateInstance list() {
        return Templates.festivals(festivals.all(today.date().getYear()));
    }

    /**
     * @param typed which year to show; without it, or with none that is near, the present one
     */
    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("year") String typed) {
        return Templates.festival(festivals.one(id, year(typed)));
    }

    private int year(String typed) {
        int now = today.date().getYear();
        if (typed == null || !typed.matches("\\d{4}")) {
            return now;
        }
        int year = Integer.parseInt(typed);
        return Math.abs(year - now) <= FAR ? year : now;
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        static native TemplateInstance festivals(List<FestivalYear> all);

        static native TemplateInstance festival(FestivalYear shown);
    }
}
