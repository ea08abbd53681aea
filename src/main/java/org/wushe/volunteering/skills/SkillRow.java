package org.wushe.volunteering.skills;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.attachments.Photo;
import org.wushe.volunteering.VolunteerRef;

/**
 * A skill as pages show it.
 *
 * @param name in the reader's language
 * @param state the key of its state; an expired one is called so
 */
record SkillRow(
        UUID id,
        String name,
        String state,
        String proofNumber,
        String provider,
        LocalDate expiresOn,
        Instant declaredAt,
        String decidedBy,
        String reason,
        boolean withdrawable,
        String holder,
        String holderNumber,
        List<Photo> photos) {

    static SkillRow of(
            Skill skill, String name, LocalDate today, VolunteerRef holder, List<Photo> photos) {
        boolean expired = skill.state == SkillState.VALID && skill.isExpired(today);
        return new SkillRow(
                skill.id,
                name,
                expired ? "EXPIRED" : skill.state.name(),
                skill.proofNumber,
                skill.provider,
                skill.expiresOn,
                skill.declaredAt,
                skill.decidedByName,
                skill.reason,
                skill.state == SkillState.VALID || skill.state == SkillState.WAITING,
                holder == null ? "" : holder.name(),
                holder == null ? "" : holder.number(),
                photos);
    }

    public String getCss() {
        return switch (state) {
            case "VALID" -> "state--good";
            case "WAITING" -> "state--waiting";
            case "EXPIRED" -> "state--overdue";
            default -> "state--ordinary";
        };
    }
}
