package org.wushe.volunteering.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.wushe.needs.NeedRef;
import org.wushe.tenancy.CommunityRow;

/** A need the project grew out of, and the part it took there. */
@Entity
@Table(name = "project_need")
class ProjectNeed extends CommunityRow {

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "need_id")
    UUID needId;

    @Column(name = "need_number")
    String needNumber;

    /** Under which the project reports back to the need. */
    @Column(name = "linkage_id")
    UUID linkageId;

    static ProjectNeed of(Project project, NeedRef need, UUID linkage) {
        ProjectNeed link = new ProjectNeed();
        link.projectId = project.id;
        link.needId = need.id();
        link.needNumber = need.number();
        link.linkageId = linkage;
        return link;
    }

    static List<ProjectNeed> of(UUID projectId) {
        return list("projectId = ?1 order by id", projectId);
    }
}
