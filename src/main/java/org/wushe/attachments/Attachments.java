package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wushe.attachments.pictures.Box;
import org.wushe.identity.Actor;
import org.wushe.web.Missing;

/**
 * What other rooms may ask about photos. Call inside a transaction. A room says by {@link
 * AttachmentRights} who may see and change the photos of its things.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attachments {

    /** Photos of one thing. */
    public static final int MOST = 3;

    /** Of one photo, as it comes from the phone. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private final ReadingPhotos reading;
    private final KeepingPhotos keeping;
    private final PublishingPhotos publishing;
    private final PhotoAccess access;

    Attachments(
            ReadingPhotos reading,
            KeepingPhotos keeping,
            PublishingPhotos publishing,
            PhotoAccess access) {
        this.reading = reading;
        this.keeping = keeping;
        this.publishing = publishing;
        this.access = access;
    }

    /**
     * Looks into the files: a second or so for each. May be called before the transaction begins,
     * so that no connection to the database waits meanwhile.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ReadPhotos read(List<PhotoFile> files) {
        return reading.read(files);
    }

    /** {@link #read} and {@link #keep(ReadPhotos, PhotoPlace, Actor)} in one. */
    public Kept keep(List<PhotoFile> files, PhotoPlace place, Actor actor) {
        orRefuse(place, actor);
        return keeping.keep(reading.read(files), place, actor);
    }

    /**
     * Keeps what fits: {@link #MOST} photos a thing, whoever else adds some at the same moment. A
     * photo that is there already is kept once.
     *
     * @throws Missing if the actor is no member or may not know of the subject
     * @throws org.wushe.web.Refused if she may see it but not change it
     */
    public Kept keep(ReadPhotos photos, PhotoPlace place, Actor actor) {
        orRefuse(place, actor);
        return keeping.keep(photos, place, actor);
    }

    /**
     * The photos a person sent with a form become those of what it became, which is in the database
     * by now.
     *
     * @return how many
     */
    public int attach(String kind, UUID form, UUID subject, Actor actor) {
        return keeping.attach(kind, form, subject, actor);
    }

    /**
     * In their order. Does not ask who may see them: the caller shows the subject's private side.
     */
    public List<Photo> ofSubject(String kind, UUID subject) {
        return Attachment.of(kind, subject).stream().map(Photo::from).toList();
    }

    /** Those everyone may see, if everyone may see the subject. */
    public List<Photo> published(String kind, UUID subject) {
        return ofSubject(kind, subject).stream().filter(Photo::isPublished).toList();
    }

    /** Photos in which somebody is recognised who no longer agrees; at once. */
    public void withdrawPersons(String kind, UUID subject, Actor actor) {
        Attachment.of(kind, subject).stream()
                .filter(photo -> photo.showsPersons)
                .forEach(photo -> publishing.withdraw(photo, actor));
    }

    /** The photos of a thing as they were sent, for their owner's own archive. */
    public List<SentPhoto> files(String kind, UUID subject) {
        return Attachment.of(kind, subject).stream()
                .map(photo -> new SentPhoto(photo.position, () -> publishing.image(photo)))
                .toList();
    }

    /** They are gone at once, published or not; whoever calls tells why. */
    public void forget(String kind, UUID subject) {
        publishing.forget(Attachment.of(kind, subject));
    }

    /** The photos of forms that a person began. */
    public void forgetDrafts(UUID owner) {
        publishing.forget(Attachment.drafts(owner));
    }

    /** The photos a person sent with a form that is not finished. */
    public List<Photo> ofDraft(String kind, UUID form, Actor actor) {
        return Attachment.drafts(kind, form, actor.memberId()).stream().map(Photo::from).toList();
    }

    /**
     * Paints the boxes black and lets everyone see the result. The photo itself stays as it is, and
     * can be covered anew.
     *
     * @throws Missing if there is no such photo, or the actor may not know of it
     * @throws org.wushe.web.Refused if she may see but not publish it
     */
    public void publish(UUID photo, List<Box> boxes, Actor actor) {
        publishing.publish(toPublish(photo, actor), boxes, actor);
    }

    /** Takes a published photo back; nothing happens if it is not published. */
    public void withdraw(UUID photo, Actor actor) {
        publishing.withdraw(toPublish(photo, actor), actor);
    }

    /**
     * Removes a photo for good, a published one too.
     *
     * @throws Missing if there is no such photo, or the actor may not know of it
     * @throws org.wushe.web.Refused if she may see but not remove it
     */
    public void remove(UUID photo, Actor actor) {
        Attachment found = Attachment.ofId(photo).orElseThrow(Missing::new);
        access.orRefuseRemoving(actor, found);
        publishing.remove(found, actor);
    }

    Attachment toPublish(UUID photo, Actor actor) {
        Attachment found = Attachment.ofId(photo).orElseThrow(Missing::new);
        access.orRefusePublishing(actor, found);
        return found;
    }

    private void orRefuse(PhotoPlace place, Actor actor) {
        if (!actor.isMember()) {
            throw new Missing();
        }
        if (!place.draft()) {
            access.orRefuseAdding(actor, place.kind(), place.id());
        } else {
            access.of(place.kind());
        }
    }
}
