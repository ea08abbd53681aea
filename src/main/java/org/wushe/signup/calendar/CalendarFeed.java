package org.wushe.signup.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A member's secret address for her calendar. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends CommunityRow {

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /** In which its entries are written: a calendar program says nothing of its reader. */
    String language;

    @Column(name = "made_at")
    Instant madeAt;

    static Optional<CalendarFeed> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    static Optional<CalendarFeed> ofHash(byte[] hash) {
        return find("secretHash", (Object) hash).firstResultOptional();
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
