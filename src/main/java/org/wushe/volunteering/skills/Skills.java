package org.wushe.volunteering.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.attachments.Attachments;
import org.wushe.attachments.Photo;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Cursor;
import org.wushe.web.Reader;

/** What the rest of this room may ask about skills. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Skills {

    private static final Cursor BEGINNING = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final Volunteers volunteers;
    private final CurrentCommunity community;
    private final Attachments attachments;
    private final Reader reader;
    private final Today today;

    Skills(
            Volunteers volunteers,
            CurrentCommunity community,
            Attachments attachments,
            Reader reader,
            Today today) {
        this.volunteers = volunteers;
        this.community = community;
        this.attachments = attachments;
        this.reader = reader;
        this.today = today;
    }

    /** The codes of what a member can do on that day: neither expired nor revoked. */
    public Set<String> of(UUID memberId, LocalDate day) {
        return Skill.ofMember(memberId).stream()
                .filter(skill -> skill.qualifies(day))
                .map(skill -> skill.code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the community asks for, in the reader's language. */
    public String name(String code) {
        return community.get().bundle().volunteering().skill(code).name().in(reader.getLanguage());
    }

    /** How many wait for somebody to look at their proof. */
    public long waiting() {
        return Skill.count("state", SkillState.WAITING);
    }

    List<SkillRow> own(UUID memberId) {
        return Skill.ofMember(memberId).stream().map(skill -> row(skill, null, List.of())).toList();
    }

    SkillRow shown(Skill skill) {
        VolunteerRef holder = volunteers.of(List.of(skill.volunteerId)).get(skill.volunteerId);
        return row(skill, holder, attachments.ofSubject(SkillPhotos.KIND, skill.id));
    }

    /** In the order in which they were told, so that nobody waits behind a newer one. */
    Listed<SkillRow> queue(SkillState state, Cursor after) {
        Cursor behind = after.equals(Cursor.START) ? BEGINNING : after;
        List<Skill> found =
                Skill.<Skill>find(
                                "state = ?1 and (declaredAt, id) > (?2, ?3)"
                                        + " order by declaredAt, id",
                                state,
                                behind.at(),
                                behind.id())
                        .range(0, Listed.PAGE)
                        .list();
        Map<UUID, VolunteerRef> holders =
                volunteers.of(found.stream().map(skill -> skill.volunteerId).toList());
        return Listed.of(
                found,
                after,
                skill -> row(skill, holders.get(skill.volunteerId), List.of()),
                skill -> new Cursor(skill.declaredAt, skill.id));
    }

    private SkillRow row(Skill skill, VolunteerRef holder, List<Photo> photos) {
        return SkillRow.of(skill, name(skill.code), today.date(), holder, photos);
    }
}
