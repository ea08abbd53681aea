package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;

/**
 * A room that has photos: each of its things is a resident's, who may change its photos; social
 * workers see them, and a coordinator may change and publish them.
 */
@ApplicationScoped
public class TestRights implements AttachmentRights {

    static final String KIND = "test";

    private final Map<UUID, Thing> things = new ConcurrentHashMap<>();

    /**
     * @param owner the name of a test actor
     */
    public UUID thing(String owner, boolean open) {
        UUID id = UUID.randomUUID();
        thing(id, owner, open);
        return id;
    }

    void thing(UUID id, String owner, boolean open) {
        things.put(id, new Thing(owner, open));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(Actor actor, UUID subject) {
        return mayEdit(actor, subject)
                || things.containsKey(subject) && actor.is(Role.SOCIAL_WORKER);
    }

    @Override
    public boolean mayEdit(Actor actor, UUID subject) {
        Thing thing = things.get(subject);
        return thing != null && (actor.name().equals(thing.owner) || mayPublish(actor, subject));
    }

    @Override
    public boolean mayPublish(Actor actor, UUID subject) {
        return things.containsKey(subject) && actor.is(Role.COORDINATOR);
    }

    @Override
    public boolean isPublic(UUID subject) {
        return things.containsKey(subject) && things.get(subject).open;
    }

    @Override
    public String number(UUID subject) {
        return "TEST-" + subject.toString().substring(0, 8);
    }

    @Override
    public String path(Actor actor, UUID subject) {
        return "/test-photos/" + subject;
    }

    private record Thing(String owner, boolean open) {}
}
