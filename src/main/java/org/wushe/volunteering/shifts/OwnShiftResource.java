package org.wushe.volunteering.shifts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;

/** A volunteer's coming shifts. */
@Path("/c/{community}/me/shifts")
@Authenticated
@Transactional
class OwnShiftResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final People people;
    private final Slots slots;
    private final Signups signups;
    private final Forms forms;
    private final Clock clock;

    OwnShiftResource(
            CurrentActor actors,
            CurrentCommunity community,
            People people,
            Slots slots,
            Signups signups,
            Forms forms,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.people = people;
        this.slots = slots;
        this.signups = signups;
        this.forms = forms;
        this.clock = clock;
    }

    @GET
    public Response list() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        List<SignupView> own =
                people.ofMember(actor.memberId())
                        .map(person -> signups.ofPerson(person, clock.instant()))
                        .orElse(List.of());
        return Response.ok(Templates.mine(rows(own))).build();
    }

    private List<OwnShiftRow> rows(List<SignupView> own) {
        Map<UUID, SlotView> shifts =
                slots.of(own.stream().map(SignupView::slotId).toList()).stream()
                        .filter(slot -> slot.owner().kind().equals(ShiftEligibility.KIND))
                        .collect(Collectors.toMap(SlotView::id, Function.identity()));
        return own.stream()
                .filter(signup -> shifts.containsKey(signup.slotId()))
                .map(signup -> OwnShiftRow.of(shifts.get(signup.slotId()), signup))
                .toList();
    }

    @CheckedTemplate(basePath = "volunteering/shifts")
    static class Templates {
        static native TemplateInstance mine(List<OwnShiftRow> shifts);
    }
}
