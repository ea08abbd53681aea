package org.wushe.signup.calendar;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.signup.DatedSignup;
import org.wushe.signup.MySignups;
import org.wushe.web.Download;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** One sign-up as a file to be laid into any calendar. */
@Path("/c/{community}/me/signups/{id}.ics")
@Authenticated
@Transactional
class SignupFileResource {

    private final CurrentActor actors;
    private final MySignups signups;
    private final SignupEvents events;
    private final Reader reader;

    SignupFileResource(CurrentActor actors, MySignups signups, SignupEvents events, Reader reader) {
        this.actors = actors;
        this.signups = signups;
        this.events = events;
        this.reader = reader;
    }

    @GET
    public Response file(UUID id) {
        DatedSignup one = signups.one(actors.get(), id).orElseThrow(Missing::new);
        String name = one.mine().slot().label().title() + ".ics";
        return Response.ok(events.calendar(List.of(one), reader.locale()).text(), IcsCalendar.TYPE)
                .header("Content-Disposition", Download.named(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
