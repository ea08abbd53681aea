package org.wushe.volunteering.skills;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A volunteer's skill took a step. */
public record SkillMoved(SkillStep step, UUID skillId, String code, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "skill." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return skillId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("skill", code);
    }
}
