package org.wushe.volunteering.shifts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wushe.signup.SlotView;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.web.FormErrors;

/** The leader's page of one shift. */
@ApplicationScoped
class ShiftPages {

    private final Shifts shifts;
    private final ShiftPeople list;
    private final ChangingShifts changing;

    ShiftPages(Shifts shifts, ShiftPeople list, ChangingShifts changing) {
        this.shifts = shifts;
        this.list = list;
        this.changing = changing;
    }

    TemplateInstance show(ProjectRef project, SlotView slot, FormErrors errors) {
        return withForm(project, slot, changing.form(slot), errors);
    }

    TemplateInstance withForm(
            ProjectRef project, SlotView slot, ShiftForm form, FormErrors errors) {
        return Templates.people(project, shifts.row(project, slot), list.of(slot), form, errors);
    }

    @CheckedTemplate(basePath = "volunteering/shifts")
    static class Templates {
        static native TemplateInstance people(
                ProjectRef project,
                ShiftRow shift,
                List<PersonLine> people,
                ShiftForm form,
                FormErrors errors);
    }
}
