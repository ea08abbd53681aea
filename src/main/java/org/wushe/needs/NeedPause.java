package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.shared.Span;
import org.wushe.tenancy.CommunityRow;

/** A stretch in which a need's clock stood, and why. */
@Entity
@Table(name = "need_pause")
class NeedPause extends CommunityRow {

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Column(updatable = false)
    Instant since;

    @Column(updatable = false)
    Instant until;

    @Column(updatable = false)
    String reason;

    static void keep(UUID needId, Span span, String reason) {
        NeedPause pause = new NeedPause();
        pause.needId = needId;
        pause.since = span.from();
        pause.until = span.until();
        pause.reason = reason;
        pause.persist();
    }

    static List<Span> of(UUID needId) {
        return NeedPause.<NeedPause>list("needId", needId).stream()
                .map(pause -> new Span(pause.since, pause.until))
                .toList();
    }
}
