package org.wushe.services.rooms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.shared.Span;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A room people meet in. */
@Entity
class Room extends CommunityRow {

    @Version int version;

    @Column(name = "name_zh")
    String chineseName;

    /** Empty if it has none. */
    @Column(name = "name_en")
    String englishName;

    /** Whose opening hours it has; null if it is of the house as a whole. */
    @Enumerated(EnumType.STRING)
    @Column(name = "sub_centre")
    SubCentreKind subCentre;

    String place;

    int capacity;

    String equipment;

    @Column(name = "setup_minutes")
    int setupMinutes;

    @Column(name = "clearing_minutes")
    int clearingMinutes;

    /** Whether members may ask for it themselves. */
    @Column(name = "members_ask")
    boolean membersAsk;

    /** When it was given up; null while it can be booked. */
    @Column(name = "closed_at")
    Instant closedAt;

    /**
     * @throws Missing if there is no such room here
     */
    static Room ofId(UUID id) {
        return Room.<Room>findByIdOptional(id).orElseThrow(Missing::new);
    }

    /**
     * Holds the room to the end of the transaction, so that of two who want it the second sees what
     * the first has.
     *
     * @throws Missing if there is no such room here
     */
    static Room hold(UUID id) {
        return Optional.ofNullable(Room.<Room>findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Missing::new);
    }

    static List<Room> bookable() {
        return list("closedAt is null order by chineseName, id");
    }

    static List<Room> everything() {
        return list("order by closedAt nulls first, chineseName, id");
    }

    String name(String language) {
        return "en".equals(language) && !englishName.isEmpty() ? englishName : chineseName;
    }

    boolean isBookable() {
        return closedAt == null;
    }

    void requireBookable() {
        if (!isBookable()) {
            throw new Conflict("rooms", "room_closed");
        }
    }

    void close(Instant at) {
        requireBookable();
        closedAt = at;
    }

    Duration setup() {
        return Duration.ofMinutes(setupMinutes);
    }

    Duration clearing() {
        return Duration.ofMinutes(clearingMinutes);
    }

    /** The time it is taken for a use, with setting up and clearing away. */
    Span holding(Span use) {
        return new Span(use.from().minus(setup()), use.until().plus(clearing()));
    }
}
