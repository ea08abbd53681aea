package org.wushe.volunteering.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.volunteering.FreeTime;
import org.wushe.web.Typed;

/** What somebody tells who reports in. */
public class ReportInForm {

    /** Of the report-in that is changed; empty for a new one. */
    @RestForm String number;

    @RestForm
    @NotNull(message = "standing_blank")
    @Pattern(regexp = "PARTY_MEMBER|LEAGUE_MEMBER", message = "standing_blank")
    String standing;

    @RestForm
    @NotBlank(message = "unit_blank")
    @Size(max = 100, message = "text_long")
    String unit;

    @RestForm
    @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]+", message = "unit_email_unfit")
    @Size(max = 200, message = "text_long")
    String unitEmail;

    @RestForm List<String> skills;

    @RestForm
    @Size(max = 300, message = "text_long")
    String abilities;

    @RestForm List<String> times;

    @RestForm String agreed;

    ReportInForm tidy() {
        number = Typed.line(number);
        unit = Typed.line(unit);
        unitEmail = Typed.line(unitEmail);
        abilities = Typed.text(abilities);
        skills = skills().stream().map(Typed::line).distinct().toList();
        times = times().stream().map(FreeTime::name).toList();
        return this;
    }

    static ReportInForm of(ReportIn report) {
        ReportInForm form = new ReportInForm();
        form.number = report.state.isActive() ? report.number : "";
        form.standing = report.standing.name();
        form.unit = report.unit;
        form.unitEmail = report.unitEmail;
        form.skills = report.skills();
        form.abilities = report.abilities;
        form.times = report.times().stream().map(FreeTime::name).toList();
        return form.tidy();
    }

    List<String> skills() {
        return skills == null ? List.of() : skills;
    }

    List<FreeTime> times() {
        return times == null ? List.of() : FreeTime.parse(String.join(" ", times));
    }

    public boolean has(FreeTime time) {
        return times().contains(time);
    }

    public boolean can(String skill) {
        return skills().contains(skill);
    }

    public String getNumber() {
        return number;
    }

    public String getStanding() {
        return standing;
    }

    public String getUnit() {
        return unit;
    }

    public String getUnitEmail() {
        return unitEmail;
    }

    public String getAbilities() {
        return abilities;
    }

    public boolean isAgreed() {
        return "yes".equals(agreed);
    }
}
