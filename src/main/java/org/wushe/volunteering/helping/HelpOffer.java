package org.wushe.volunteering.helping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.web.Conflict;

/** A volunteer's offer to a request; it binds nobody until the requester chooses it. */
@Entity
@Table(name = "help_offer")
class HelpOffer extends CommunityRow {

    enum State {
        OFFERED,
        CHOSEN,
        NOT_CHOSEN,
        WITHDRAWN,
        DONE,
        NOT_DONE
    }

    @Version int version;

    @Column(name = "request_id", updatable = false)
    UUID requestId;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    String name;
    String message;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "offered_at", updatable = false)
    Instant offeredAt;

    static HelpOffer offer(
            HelpRequest request, VolunteerRef volunteer, String message, Instant at) {
        HelpOffer offer = new HelpOffer();
        offer.requestId = request.id;
        offer.volunteerId = volunteer.id();
        offer.memberId = volunteer.memberId();
        offer.name = volunteer.name();
        offer.message = message;
        offer.state = State.OFFERED;
        offer.offeredAt = at;
        return offer;
    }

    static List<HelpOffer> of(UUID requestId) {
        return list("requestId = ?1 order by offeredAt, id", requestId);
    }

    boolean isLive() {
        return state == State.OFFERED || state == State.CHOSEN;
    }

    void become(State next) {
        if (!isLive()) {
            throw new Conflict("helping", "state_changed");
        }
        state = next;
    }
}
