package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.attachments.AttachmentRights;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.people.consents.ConsentPurpose;

/**
 * Whose the photos of needs are: the requester's and theirs who handle the need. Others see what
 * the desk has covered and published, as long as the need itself is public.
 */
@ApplicationScoped
class NeedPhotos implements AttachmentRights {

    static final String KIND = "need";

    private final Owners owners;
    private final People people;

    NeedPhotos(Owners owners, People people) {
        this.owners = owners;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(Actor actor, UUID subject) {
        return find(subject)
                .filter(
                        need ->
                                owners.isOwn(actor, need)
                                        || actor.isMember() && seesInside(actor, need))
                .isPresent();
    }

    /** The requester, while nobody has decided on it. */
    @Override
    public boolean mayEdit(Actor actor, UUID subject) {
        return find(subject)
                .filter(need -> need.answeredAt == null && owners.isOwn(actor, need))
                .isPresent();
    }

    @Override
    public boolean mayPublish(Actor actor, UUID subject) {
        return find(subject)
                .filter(need -> need.publication.isAgreed() && actor.is(Role.COORDINATOR))
                .filter(need -> NeedPolicy.decides(actor, need).isAllowed())
                .isPresent();
    }

    @Override
    public boolean isPublic(UUID subject) {
        return find(subject).filter(need -> need.publication.isFor(false)).isPresent();
    }

    @Override
    public Optional<Boolean> mayShowPersons(UUID subject) {
        return find(subject).map(need -> people.consents(need.personId, ConsentPurpose.PHOTO));
    }

    @Override
    public String number(UUID subject) {
        return find(subject).orElseThrow().number;
    }

    @Override
    public String path(Actor actor, UUID subject) {
        Need need = find(subject).orElseThrow();
        return (owners.isOwn(actor, need) ? "/needs/" : "/desk/needs/") + need.number;
    }

    private static boolean seesInside(Actor actor, Need need) {
        List<Linkage> parts = Linkage.of(need.id);
        return NeedPolicy.sees(actor, parts) && NeedPolicy.readsInside(actor, need, parts);
    }

    private static Optional<Need> find(UUID subject) {
        return Need.find("id", subject).firstResultOptional();
    }
}
