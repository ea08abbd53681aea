package org.wushe.attachments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.wushe.attachments.storage.Copy;
import org.wushe.attachments.storage.PhotoKey;
import org.wushe.attachments.storage.PhotoStore;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/**
 * Takes the bytes of removed photos away, and the photos of forms nobody finished. A store that is
 * away is asked again the next time.
 */
@ApplicationScoped
class SweepingPhotos {

    private static final Logger LOG = Logger.getLogger(SweepingPhotos.class);
    private static final Duration FORM_KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 50;

    private final Communities communities;
    private final PhotoStore store;
    private final TenantScope tenants;
    private final Clock clock;

    SweepingPhotos(Communities communities, PhotoStore store, TenantScope tenants, Clock clock) {
        this.communities = communities;
        this.store = store;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(
            identity = "photos",
            every = "{wushe.attachments.sweep}",
            delayed = "{wushe.attachments.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant draftsBefore = clock.instant().minus(FORM_KEPT);
        for (String slug : communities.where("communities_with_old_photos", draftsBefore)) {
            try {
                tenants.run(slug, () -> sweepHere(draftsBefore));
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "photos of %s could not be cleared away", slug);
            }
        }
    }

    private void sweepHere(Instant draftsBefore) {
        int cleared = AT_ONCE;
        while (cleared == AT_ONCE) {
            cleared = QuarkusTransaction.requiringNew().call(() -> some(draftsBefore));
        }
    }

    private int some(Instant draftsBefore) {
        List<Attachment> old = Attachment.toClear(draftsBefore, AT_ONCE);
        old.forEach(this::clear);
        return old.size();
    }

    /** A draft leaves nothing; of a photo that belonged to something it stays known that it did. */
    private void clear(Attachment photo) {
        for (Copy copy : Copy.values()) {
            store.drop(new PhotoKey(photo.community, photo.id, copy));
        }
        if (photo.isDraft()) {
            photo.delete();
        } else {
            photo.clearedAt = clock.instant();
        }
    }
}
