package org.wushe.volunteering.shifts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A post as the leader tells it. */
public class PostForm {

    @RestForm
    @NotBlank(message = "post_name_blank")
    @Size(max = 40, message = "text_long")
    String name;

    @RestForm String kind;

    @RestForm String partyDuty;

    @RestForm String skill;

    @RestForm
    @Pattern(regexp = "|[1-9]\\d?", message = "min_age_unfit")
    String minAge;

    @RestForm String risky;

    PostForm tidy() {
        name = Typed.line(name);
        kind = Typed.line(kind);
        skill = Typed.line(skill);
        minAge = Typed.line(minAge);
        return this;
    }

    Post in(UUID project) {
        Post post = new Post();
        post.projectId = project;
        post.name = name;
        post.kind = kind.isEmpty() ? null : kind;
        post.partyDuty = isPartyDuty();
        post.skill = skill.isEmpty() ? null : skill;
        post.minAge = minAge.isEmpty() ? null : Integer.valueOf(minAge);
        post.risky = isRisky();
        return post;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public boolean isPartyDuty() {
        return "yes".equals(partyDuty);
    }

    public String getSkill() {
        return skill;
    }

    public String getMinAge() {
        return minAge;
    }

    public boolean isRisky() {
        return "yes".equals(risky);
    }
}
