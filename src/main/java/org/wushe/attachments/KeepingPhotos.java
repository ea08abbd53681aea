package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.wushe.attachments.ReadPhotos.Read;
import org.wushe.attachments.pictures.Picture;
import org.wushe.attachments.storage.Copy;
import org.wushe.attachments.storage.PhotoKey;
import org.wushe.attachments.storage.PhotoStore;
import org.wushe.attachments.storage.StoreAway;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;

/** Photos come in, into the first free place; the database says whether it is free. */
@ApplicationScoped
class KeepingPhotos {

    /** Four forms at once; who leaves more unfinished loses the photos of the oldest. */
    private static final int MOST_DRAFTS = 4 * Attachments.MOST;

    private static final Logger LOG = Logger.getLogger(KeepingPhotos.class);

    private final CurrentCommunity community;
    private final PhotoAccess access;
    private final AttachmentSql sql;
    private final PhotoStore store;
    private final Event<PhotosAdded> added;
    private final Clock clock;

    KeepingPhotos(
            CurrentCommunity community,
            PhotoAccess access,
            AttachmentSql sql,
            PhotoStore store,
            Event<PhotosAdded> added,
            Clock clock) {
        this.community = community;
        this.access = access;
        this.sql = sql;
        this.store = store;
        this.added = added;
        this.clock = clock;
    }

    Kept keep(ReadPhotos read, PhotoPlace place, Actor actor) {
        List<PhotoProblem> problems = new ArrayList<>(read.problems());
        int fresh = 0;
        for (Read photo : read.photos()) {
            try {
                fresh += keep(photo, place, actor) ? 1 : 0;
            } catch (NotKept notKept) {
                problems.add(PhotoProblem.of(notKept.key, photo.file(), notKept.arguments));
            }
        }
        if (place.draft()) {
            dropOldest(actor);
        } else {
            tell(fresh, place.kind(), place.id(), actor);
        }
        int kept = read.photos().size() + read.problems().size() - problems.size();
        return new Kept(kept, List.copyOf(problems));
    }

    /** False if it was there before: sending twice is sending once. */
    private boolean keep(Read read, PhotoPlace place, Actor actor) throws NotKept {
        Attachment photo = photo(read.picture(), place, actor);
        for (photo.position = 1; photo.position <= Attachments.MOST; photo.position++) {
            if (sql.insert(photo)) {
                store(photo, read.picture());
                return true;
            }
            if (isThere(photo)) {
                return false;
            }
        }
        throw new NotKept("one_too_many", Attachments.MOST);
    }

    private void store(Attachment photo, Picture picture) throws NotKept {
        try {
            store.put(key(photo.id, Copy.IMAGE), picture.image());
            store.put(key(photo.id, Copy.THUMBNAIL), picture.thumbnail());
        } catch (StoreAway away) {
            LOG.warn("the store of the photos is away", away);
            sql.undo(photo.community, photo.id);
            throw new NotKept("store_away");
        }
    }

    private PhotoKey key(UUID photo, Copy copy) {
        return new PhotoKey(community.slug(), photo, copy);
    }

    private static boolean isThere(Attachment photo) {
        List<Attachment> there =
                photo.isDraft()
                        ? Attachment.drafts(photo.kind, photo.subjectId, photo.ownerId)
                        : Attachment.of(photo.kind, photo.subjectId);
        return there.stream().anyMatch(known -> known.sha256.equals(photo.sha256));
    }

    private Attachment photo(Picture picture, PhotoPlace place, Actor actor) {
        Attachment photo = new Attachment();
        photo.community = community.slug();
        photo.kind = place.kind();
        photo.subjectId = place.id();
        photo.ownerId = actor.memberId();
        photo.state = place.draft() ? AttachmentState.DRAFT : AttachmentState.PRIVATE;
        photo.width = picture.width();
        photo.height = picture.height();
        photo.bytes = picture.image().length;
        photo.sha256 = sha256(picture.image());
        photo.createdAt = clock.instant();
        return photo;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dropOldest(Actor actor) {
        List<Attachment> drafts = Attachment.drafts(actor.memberId());
        drafts.stream()
                .limit(Math.max(0, drafts.size() - MOST_DRAFTS))
                .forEach(old -> old.remove(clock.instant()));
    }

    /** The photos of a form become those of what it became, in the places still free there. */
    int attach(String kind, UUID draft, UUID subject, Actor actor) {
        List<Attachment> drafts = Attachment.drafts(kind, draft, actor.memberId());
        List<Integer> taken =
                Attachment.of(kind, subject).stream().map(photo -> photo.position).toList();
        List<Integer> free =
                IntStream.rangeClosed(1, Attachments.MOST)
                        .boxed()
                        .filter(position -> !taken.contains(position))
                        .toList();
        int attached = Math.min(free.size(), drafts.size());
        for (int i = 0; i < attached; i++) {
            drafts.get(i).attach(subject, free.get(i));
        }
        tell(attached, kind, subject, actor);
        return attached;
    }

    private void tell(int photos, String kind, UUID subject, Actor actor) {
        if (photos > 0) {
            String number = access.of(kind).number(subject);
            added.fire(new PhotosAdded(number, photos, actor, clock.instant()));
        }
    }

    /** Why a good photo has no place after all. */
    private static final class NotKept extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] arguments;

        NotKept(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }
    }
}
