package org.wushe.volunteering.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.wushe.attachments.Attachments;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;

/** A skill is told, seen by a second person, and ends. */
@ApplicationScoped
class Proving {

    private static final String MINE = "/me/volunteering/skills";

    private final Attachments attachments;
    private final CurrentCommunity community;
    private final EntityManager entities;
    private final Event<SkillMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Proving(
            Attachments attachments,
            CurrentCommunity community,
            EntityManager entities,
            Event<SkillMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.attachments = attachments;
        this.community = community;
        this.entities = entities;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    void declare(SkillForm form, VolunteerRef holder, Actor her) {
        Skill skill = new Skill();
        skill.id = form.idOrFresh();
        skill.volunteerId = holder.id();
        skill.memberId = her.memberId();
        skill.code = form.code;
        skill.proofNumber = form.proofNumber;
        skill.provider = form.provider;
        skill.expiresOn = form.expires();
        skill.declare(asksProof(form.code), clock.instant());
        skill.persist();
        entities.flush();
        attachments.attach(SkillPhotos.KIND, skill.id, skill.id, her);
        tell(SkillStep.DECLARED, skill, her);
    }

    boolean asksProof(String code) {
        return community.get().bundle().volunteering().skill(code).proof();
    }

    void verify(Skill skill, LocalDate expires, Actor by) {
        skill.verify(expires, by, clock.instant());
        tell(SkillStep.VERIFIED, skill, by);
        tellHolder("skill_verified", skill, null);
    }

    void refuse(Skill skill, String reason, Actor by) {
        skill.refuse(reason, by, clock.instant());
        tell(SkillStep.REFUSED, skill, by);
        tellHolder("skill_refused", skill, reason);
    }

    void revoke(Skill skill, String reason, Actor by) {
        skill.revoke(reason, by, clock.instant());
        tell(SkillStep.REVOKED, skill, by);
        tellHolder("skill_revoked", skill, reason);
    }

    void withdraw(Skill skill, Actor her) {
        skill.withdraw(her, clock.instant());
        tell(SkillStep.WITHDRAWN, skill, her);
    }

    private void tell(SkillStep step, Skill skill, Actor by) {
        moved.fire(new SkillMoved(step, skill.id, skill.code, by, clock.instant()));
    }

    private void tellHolder(String step, Skill skill, String note) {
        news.fire(new VolunteeringNews(skill.memberId, "volunteering", step, null, MINE, note));
    }
}
