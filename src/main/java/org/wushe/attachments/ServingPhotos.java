package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wushe.attachments.storage.Copy;
import org.wushe.attachments.storage.PhotoKey;
import org.wushe.attachments.storage.PhotoStore;
import org.wushe.identity.Actor;
import org.wushe.web.Missing;

/** Hands out photos: whoever may not see one learns nothing of it, not even that it is there. */
@ApplicationScoped
class ServingPhotos {

    private final PhotoAccess access;
    private final PhotoStore store;

    ServingPhotos(PhotoAccess access, PhotoStore store) {
        this.access = access;
        this.store = store;
    }

    /** As it was sent, for those with a right to it. */
    Served own(UUID id, Copy copy, Actor actor) {
        Attachment photo =
                Attachment.ofId(id)
                        .filter(found -> access.maySee(actor, found))
                        .orElseThrow(Missing::new);
        return new Served(new PhotoKey(photo.community, photo.id, copy), photo.sha256, null);
    }

    /** The covered copy, for everyone. */
    Served published(UUID id, Copy copy) {
        Attachment photo =
                Attachment.ofId(id).filter(access::isOpenToAll).orElseThrow(Missing::new);
        return new Served(
                new PhotoKey(photo.community, photo.id, copy),
                photo.publicSha256,
                Photo.version(photo));
    }

    byte[] bytes(Served served) {
        return store.get(served.key()).orElseThrow(Missing::new);
    }

    /**
     * @param hash of the picture the copy was made of
     * @param version in the address of the copy as it is now; null for a private one
     */
    record Served(PhotoKey key, String hash, String version) {

        /** Equal for equal bytes. */
        String tag() {
            return hash + "-" + key.copy().name();
        }
    }
}
