package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.SlipCodes;

/** A slip of paper with number and code, for a person without phone or mail. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}/slip")
@Authenticated
@Transactional
class DeskSlipResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OpeningNeeds opening;
    private final SlipCodes codes;
    private final Event<SlipMade> made;
    private final Reader reader;
    private final Clock clock;

    DeskSlipResource(
            CurrentActor actors,
            CurrentCommunity community,
            OpeningNeeds opening,
            SlipCodes codes,
            Event<SlipMade> made,
            Reader reader,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.opening = opening;
        this.codes = codes;
        this.made = made;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    public TemplateInstance print(String number) {
        Need need = opening.toChange(number).need();
        if (need.keys.slipCode == null) {
            need.keys.slipCode = codes.next();
        }
        made.fire(new SlipMade(number, actors.get(), clock.instant()));
        return Templates.slip(
                new Slip(
                        number,
                        SlipCodes.printed(need.keys.slipCode),
                        community
                                .get()
                                .bundle()
                                .category(need.category)
                                .name()
                                .in(reader.getLanguage()),
                        need.clock.submittedAt,
                        need.clock.answerDue));
    }

    /** What stands on the paper. */
    public record Slip(
            String number, String code, String category, Instant submittedAt, Instant answerDue) {}

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance slip(Slip slip);
    }
}
