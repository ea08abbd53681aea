package org.wushe.volunteering.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** What a volunteer does in a project, and what it takes. */
@Entity
@Table(name = "project_post")
class Post extends CommunityRow {

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    String name;

    /** The skill it takes, null for none. */
    String skill;

    @Column(name = "min_age")
    Integer minAge;

    /** What is done there, a code of the community's duties and tasks; null for anything else. */
    String kind;

    /** Whether Party members who reported in serve there as such. */
    @Column(name = "party_duty")
    boolean partyDuty;

    /** No post for minors. */
    boolean risky;

    static List<Post> of(UUID projectId) {
        return list("projectId = ?1 order by id", projectId);
    }
}
