package org.wushe.volunteering.growth;

import org.wushe.web.FormErrors;

/**
 * What was typed into one of the forms of the page.
 *
 * @param turn which form was sent, empty if none
 */
record GrowthTyped(
        String turn, PlanForm plan, OutcomeForm outcome, StageForm stage, FormErrors errors) {

    static final GrowthTyped NOTHING = of("", FormErrors.none());

    private static GrowthTyped of(String turn, FormErrors errors) {
        return new GrowthTyped(
                turn,
                new PlanForm().tidy(),
                new OutcomeForm().tidy(),
                new StageForm().tidy(),
                errors);
    }

    static GrowthTyped of(PlanForm typed, FormErrors errors) {
        GrowthTyped none = of("plan", errors);
        return new GrowthTyped("plan", typed, none.outcome, none.stage, errors);
    }

    static GrowthTyped of(OutcomeForm typed, FormErrors errors) {
        GrowthTyped none = of("outcome", errors);
        return new GrowthTyped("outcome", none.plan, typed, none.stage, errors);
    }

    static GrowthTyped of(StageForm typed, FormErrors errors) {
        GrowthTyped none = of("stage", errors);
        return new GrowthTyped("stage", none.plan, none.outcome, typed, errors);
    }
}
