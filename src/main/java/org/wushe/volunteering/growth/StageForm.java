package org.wushe.volunteering.growth;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.web.Typed;

/** A change of stage as it is proposed or decided. */
public class StageForm {

    @RestForm String stage;

    @RestForm
    @Size(max = 1000, message = "text_long")
    String evidence;

    @RestForm String decision;

    /** Which change was shown to whoever decides. */
    @RestForm String change;

    @RestForm
    @Size(max = 500, message = "text_long")
    String reason;

    StageForm tidy() {
        stage = Typed.line(stage);
        evidence = Typed.text(evidence);
        decision = Typed.line(decision);
        change = Typed.line(change);
        reason = Typed.text(reason);
        return this;
    }

    /** Empty if it is none the team can reach next. */
    Optional<TeamStage> next(TeamStage now) {
        return now.next().stream().filter(one -> one.name().equals(stage)).findFirst();
    }

    public String getStage() {
        return stage;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }
}
