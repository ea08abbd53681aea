package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.wushe.attachments.pictures.Box;
import org.wushe.attachments.pictures.Picture;
import org.wushe.attachments.storage.Copy;
import org.wushe.attachments.storage.PhotoKey;
import org.wushe.attachments.storage.PhotoStore;
import org.wushe.identity.Actor;
import org.wushe.shared.AuditedEvent;
import org.wushe.web.Missing;

/** A photo is covered, shown to everyone, taken back, removed; who may is decided before. */
@ApplicationScoped
class PublishingPhotos {

    private final PhotoAccess access;
    private final PhotoStore store;
    private final Event<AuditedEvent> done;
    private final Clock clock;

    PublishingPhotos(PhotoAccess access, PhotoStore store, Event<AuditedEvent> done, Clock clock) {
        this.access = access;
        this.store = store;
        this.done = done;
        this.clock = clock;
    }

    void publish(Attachment photo, List<Box> boxes, Actor actor) {
        Picture covered = Picture.covered(image(photo), boxes);
        store.put(key(photo, Copy.PUBLIC_IMAGE), covered.image());
        store.put(key(photo, Copy.PUBLIC_THUMBNAIL), covered.thumbnail());
        photo.publish(KeepingPhotos.sha256(covered.image()));
        done.fire(
                new PhotoPublished(
                        number(photo), photo.position, boxes.size(), actor, clock.instant()));
    }

    byte[] preview(Attachment photo, List<Box> boxes) {
        return Picture.preview(image(photo), boxes);
    }

    void withdraw(Attachment photo, Actor actor) {
        if (photo.isPublished()) {
            photo.withdraw();
            store.drop(key(photo, Copy.PUBLIC_IMAGE));
            store.drop(key(photo, Copy.PUBLIC_THUMBNAIL));
            done.fire(new PhotoWithdrawn(number(photo), photo.position, actor, clock.instant()));
        }
    }

    /** It is gone for everyone at once; its bytes follow within minutes. */
    void remove(Attachment photo, Actor actor) {
        photo.remove(clock.instant());
        if (!photo.isDraft()) {
            done.fire(new PhotoRemoved(number(photo), photo.position, actor, clock.instant()));
        }
    }

    void forget(List<Attachment> photos) {
        photos.forEach(photo -> photo.remove(clock.instant()));
    }

    byte[] image(Attachment photo) {
        return store.get(key(photo, Copy.IMAGE)).orElseThrow(Missing::new);
    }

    private String number(Attachment photo) {
        return access.of(photo.kind).number(photo.subjectId);
    }

    private static PhotoKey key(Attachment photo, Copy copy) {
        return new PhotoKey(photo.community, photo.id, copy);
    }
}
