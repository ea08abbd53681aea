package org.wushe.volunteering.checkin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Wording;

/**
 * Takes what a leader's device kept while it had no network. A line says the clock of the device,
 * each further one is a {@link DeviceMark}; the answer has a line for each of them, in their order.
 * No transaction around the whole: each mark has one of its own.
 */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/check-in")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
class DeviceMarksResource {

    private static final int MOST = 100;
    private static final int LONGEST = 300;

    private final CurrentActor actors;
    private final LedShifts shifts;
    private final ReceivingMarks receiving;
    private final Wording wording;

    DeviceMarksResource(
            CurrentActor actors, LedShifts shifts, ReceivingMarks receiving, Wording wording) {
        this.actors = actors;
        this.shifts = shifts;
        this.receiving = receiving;
        this.wording = wording;
    }

    @POST
    @Path("marks")
    public Response take(String number, UUID slot, String body) {
        ShiftRef shift = QuarkusTransaction.requiringNew().call(() -> shifts.get(number, slot));
        List<String> lines = body.length() > (MOST + 1) * LONGEST ? List.of() : lines(body);
        if (lines.isEmpty() || lines.size() > MOST + 1 || !lines.get(0).matches("[0-9]{1,15}")) {
            return Response.status(Response.Status.BAD_REQUEST).entity("").build();
        }
        Instant sent = Instant.ofEpochMilli(Long.parseLong(lines.get(0)));
        return Response.ok(answers(shift, lines.subList(1, lines.size()), sent)).build();
    }

    /** In the order in which they were made, so that who came and left is noted in that order. */
    private String answers(ShiftRef shift, List<String> lines, Instant sent) {
        Actor actor = actors.get();
        List<Optional<DeviceMark>> marks = lines.stream().map(DeviceMark::read).toList();
        Map<Integer, String> answers = new TreeMap<>();
        IntStream.range(0, marks.size())
                .boxed()
                .sorted(Comparator.comparing(i -> marks.get(i).map(DeviceMark::at).orElse(sent)))
                .forEach(
                        i ->
                                answers.put(
                                        i,
                                        marks.get(i)
                                                .map(
                                                        one ->
                                                                receiving.receive(
                                                                        shift, one, sent, actor))
                                                .map(this::line)
                                                .orElseGet(
                                                        () -> line(Received.of(Answer.FORGED)))));
        return answers.values().stream().collect(Collectors.joining("\n"));
    }

    private String line(Received received) {
        String why =
                received.why() == null
                        ? wording.say("checkin", "answer_" + received.answer())
                        : received.why().words(wording);
        return received.answer() + " " + why;
    }

    private static List<String> lines(String body) {
        return body.lines().toList();
    }
}
