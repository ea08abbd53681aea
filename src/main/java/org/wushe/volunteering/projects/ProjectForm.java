package org.wushe.volunteering.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A project as it is planned. */
public class ProjectForm {

    @RestForm
    @NotBlank(message = "title_blank")
    @Size(max = 60, message = "text_long")
    String title;

    @RestForm String category;

    @RestForm
    @NotBlank(message = "content_blank")
    @Size(max = 2000, message = "text_long")
    String content;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 100, message = "text_long")
    String place;

    @RestForm String startsOn;
    @RestForm String endsOn;

    @RestForm
    @Pattern(regexp = "[1-9]\\d{0,3}", message = "wanted_unfit")
    String wanted;

    @RestForm
    @Pattern(regexp = "|[1-9]\\d?", message = "min_age_unfit")
    String minAge;

    @RestForm
    @Size(max = 500, message = "text_long")
    String conditions;

    @RestForm
    @NotNull(message = "risk_blank")
    @Pattern(regexp = "ORDINARY|HIGH", message = "risk_blank")
    String risk;

    @RestForm
    @NotBlank(message = "risk_text_blank")
    @Size(max = 1000, message = "text_long")
    String riskText;

    @RestForm
    @Pattern(regexp = "\\d{1,3}", message = "cancel_hours_unfit")
    String cancelHours;

    @RestForm String leader;

    ProjectForm tidy() {
        title = Typed.line(title);
        category = Typed.line(category);
        content = Typed.text(content);
        place = Typed.line(place);
        startsOn = Typed.line(startsOn);
        endsOn = Typed.line(endsOn);
        wanted = Typed.line(wanted);
        minAge = Typed.line(minAge);
        conditions = Typed.text(conditions);
        riskText = Typed.text(riskText);
        cancelHours = Typed.line(cancelHours);
        leader = Typed.line(leader);
        return this;
    }

    static ProjectForm fresh(UUID leader) {
        ProjectForm form = new ProjectForm();
        form.cancelHours = "24";
        form.leader = leader.toString();
        return form.tidy();
    }

    static ProjectForm of(Project project) {
        ProjectTerms terms = project.terms;
        ProjectForm form = new ProjectForm();
        form.title = terms.title();
        form.category = terms.category();
        form.content = terms.content();
        form.place = terms.place();
        form.startsOn = terms.startsOn().toString();
        form.endsOn = terms.endsOn().toString();
        form.wanted = Integer.toString(terms.wanted());
        form.minAge = terms.minAge() == null ? "" : terms.minAge().toString();
        form.conditions = terms.conditions();
        form.risk = terms.risk().name();
        form.riskText = terms.riskText();
        form.cancelHours = Integer.toString(terms.cancelHours());
        form.leader = project.leaderId.toString();
        return form.tidy();
    }

    /** What was typed. Call only after the form was found in order. */
    ProjectTerms terms() {
        return new ProjectTerms(
                title,
                category,
                content,
                place,
                LocalDate.parse(startsOn),
                LocalDate.parse(endsOn),
                Integer.parseInt(wanted),
                minAge.isEmpty() ? null : Integer.valueOf(minAge),
                conditions,
                Risk.valueOf(risk),
                riskText,
                Integer.parseInt(cancelHours));
    }

    public String getTitle() {
        return title;
    }

    public String getCategory() {
        return category;
    }

    public String getContent() {
        return content;
    }

    public String getPlace() {
        return place;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public String getWanted() {
        return wanted;
    }

    public String getMinAge() {
        return minAge;
    }

    public String getConditions() {
        return conditions;
    }

    public String getRisk() {
        return risk;
    }

    public String getRiskText() {
        return riskText;
    }

    public String getCancelHours() {
        return cancelHours;
    }

    public String getLeader() {
        return leader;
    }
}
