package org.wushe.volunteering.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wushe.attachments.AttachmentRights;
import org.wushe.identity.Actor;

/** The photos of a proof: for its holder and whoever verifies, never for everyone. */
@ApplicationScoped
class SkillPhotos implements AttachmentRights {

    static final String KIND = "skill";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(Actor actor, UUID subject) {
        return find(subject)
                .filter(skill -> isHers(actor, skill) || SkillPolicy.seesQueue(actor))
                .isPresent();
    }

    @Override
    public boolean mayEdit(Actor actor, UUID subject) {
        return find(subject)
                .filter(skill -> skill.state == SkillState.WAITING && isHers(actor, skill))
                .isPresent();
    }

    @Override
    public boolean mayPublish(Actor actor, UUID subject) {
        return false;
    }

    @Override
    public boolean isPublic(UUID subject) {
        return false;
    }

    @Override
    public String number(UUID subject) {
        return subject.toString();
    }

    @Override
    public String path(Actor actor, UUID subject) {
        return isHers(actor, find(subject).orElseThrow())
                ? "/me/volunteering/skills"
                : "/desk/volunteers/skills/" + subject;
    }

    private static boolean isHers(Actor actor, Skill skill) {
        return skill.memberId.equals(actor.memberId());
    }

    private static Optional<Skill> find(UUID subject) {
        return Skill.find("id", subject).firstResultOptional();
    }
}
