package org.wushe.volunteering.pairing;

import java.util.UUID;
import org.wushe.needs.NeedRef;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * What a pairing is for: a need or a project.
 *
 * @param number as people know it
 */
record Matter(UUID needId, UUID projectId, String number) {

    static Matter of(NeedRef need) {
        return new Matter(need.id(), null, need.number());
    }

    static Matter of(ProjectRef project) {
        return new Matter(null, project.id(), project.number());
    }
}
