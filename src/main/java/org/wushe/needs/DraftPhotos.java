package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.attachments.Attachments;
import org.wushe.attachments.Photo;
import org.wushe.attachments.PhotoFile;
import org.wushe.attachments.PhotoPlace;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/** The photos of a need that is still being told. */
@ApplicationScoped
class DraftPhotos {

    private final Attachments attachments;
    private final CurrentActor actors;
    private final EntityManager entities;
    private final Wording wording;

    DraftPhotos(
            Attachments attachments, CurrentActor actors, EntityManager entities, Wording wording) {
        this.attachments = attachments;
        this.actors = actors;
        this.entities = entities;
        this.wording = wording;
    }

    /** Keeps what fits, so that good photos need not be chosen again when others are not. */
    void keep(
            RaiseNeedForm form,
            List<FileUpload> photos,
            List<String> dropped,
            Actor actor,
            FormErrors errors) {
        if (dropped != null) {
            dropped.forEach(photo -> attachments.remove(UUID.fromString(photo), actor));
        }
        List<PhotoFile> files = PhotoFile.of(photos);
        if (!files.isEmpty()) {
            attachments.keep(files, place(form), actor).tell(errors, "photos", wording);
        }
    }

    List<Photo> of(RaiseNeedForm form) {
        return attachments.ofDraft(NeedPhotos.KIND, form.idOrFresh(), actors.get());
    }

    /** They become the need's, which is in the database by then. */
    void attach(Need need, Actor actor) {
        entities.flush();
        need.photos = attachments.attach(NeedPhotos.KIND, need.id, need.id, actor);
    }

    private static PhotoPlace place(RaiseNeedForm form) {
        return PhotoPlace.draft(NeedPhotos.KIND, form.idOrFresh());
    }
}
