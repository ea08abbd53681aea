package org.wushe.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.wushe.needs.LedgerRow;
import org.wushe.needs.NeedMonth;
import org.wushe.needs.Needs;
import org.wushe.volunteering.emergency.Emergencies;
import org.wushe.volunteering.emergency.RunningEmergency;

/** The public home of a community: what to do here, what happens, how to reach a person. */
@Path("/c/{community}")
@PermitAll
@Transactional
class HomeResource {

    private static final int LATEST = 5;

    private final Needs needs;
    private final Emergencies emergencies;

    HomeResource(Needs needs, Emergencies emergencies) {
        this.needs = needs;
        this.emergencies = emergencies;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(emergencies.running(), needs.latest(LATEST), needs.thisMonth());
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance home(
                List<RunningEmergency> emergencies, List<LedgerRow> latest, NeedMonth month);
    }
}
