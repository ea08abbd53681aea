package org.wushe.attachments;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/** Asks the room a photo belongs to; a kind that no room answers for is not there. */
@ApplicationScoped
class PhotoAccess {

    static final String BUNDLE = "attachments";

    private final Map<String, AttachmentRights> kinds;

    PhotoAccess(@All List<AttachmentRights> rights) {
        kinds =
                rights.stream()
                        .collect(Collectors.toMap(AttachmentRights::kind, Function.identity()));
    }

    /**
     * @throws Missing for a kind of nobody
     */
    AttachmentRights of(String kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(Missing::new);
    }

    /** As it was sent. */
    boolean maySee(Actor actor, Attachment photo) {
        return photo.isDraft()
                ? actor.isMember() && actor.memberId().equals(photo.ownerId)
                : of(photo.kind).maySee(actor, photo.subjectId);
    }

    boolean isOpenToAll(Attachment photo) {
        return photo.isPublished() && of(photo.kind).isPublic(photo.subjectId);
    }

    /** Adding photos to a subject that is there. */
    void orRefuseAdding(Actor actor, String kind, UUID subject) {
        AttachmentRights rights = of(kind);
        if (!rights.mayEdit(actor, subject)) {
            refuse(rights.maySee(actor, subject), "only_editor");
        }
    }

    void orRefuseRemoving(Actor actor, Attachment photo) {
        boolean may =
                photo.isDraft()
                        ? maySee(actor, photo)
                        : of(photo.kind).mayEdit(actor, photo.subjectId);
        if (!may) {
            refuse(maySee(actor, photo), "only_editor");
        }
    }

    void orRefusePublishing(Actor actor, Attachment photo) {
        if (photo.isDraft() || !of(photo.kind).mayPublish(actor, photo.subjectId)) {
            refuse(!photo.isDraft() && maySee(actor, photo), "only_publisher");
        }
    }

    private static void refuse(boolean mayKnow, String reason) {
        throw mayKnow ? new Refused(BUNDLE, reason) : new Missing();
    }
}
