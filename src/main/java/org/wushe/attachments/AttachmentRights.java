package org.wushe.attachments;

import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * Who may do what with the photos of one kind of thing. The room that owns the kind implements it
 * as an {@code @ApplicationScoped} bean; this room asks it inside the transaction. A subject that
 * is not there is nobody's to see.
 */
public interface AttachmentRights {

    /** The kind this bean answers for, as it is kept in the database, such as "need". */
    String kind();

    /** May see the photos as they were sent. */
    boolean maySee(Actor actor, UUID subject);

    /** May add and remove photos. */
    boolean mayEdit(Actor actor, UUID subject);

    /** May cover faces and plates, publish and take back. */
    boolean mayPublish(Actor actor, UUID subject);

    /**
     * Whether the page of the subject is open to everyone; if not, no published photo is either.
     */
    boolean isPublic(UUID subject);

    /**
     * Whether photos in which somebody can be recognised may be published, since she agreed to it
     * (Personal Information Protection Law, art. 29); empty if there is nobody to be asked.
     */
    default Optional<Boolean> mayShowPersons(UUID subject) {
        return Optional.empty();
    }

    /** What people call the subject, for the audit and headings, such as XQ-2026-0042. */
    String number(UUID subject);

    /**
     * Where the actor looks at the subject, below the community: such as /desk/needs/XQ-2026-0042.
     */
    String path(Actor actor, UUID subject);
}
