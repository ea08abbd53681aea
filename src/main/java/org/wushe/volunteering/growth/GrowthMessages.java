package org.wushe.volunteering.growth;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of how teams develop; their texts are in messages/growth*.properties. */
@MessageBundle("growth")
public interface GrowthMessages {
    String title();

    String to_growth();

    String stage();

    String stage_IDEA();

    String stage_FILED();

    String stage_GROWING();

    String stage_MATURE();

    String stage_CLOSED();

    String stage_intro();

    String stages_done();

    String stages_none();

    String stage_move(String from, String to);

    String evidence();

    String evidence_help();

    String stage_to();

    String propose_title();

    String propose_send();

    String propose_next();

    String waiting_title();

    String waiting_text();

    String facilitated(String who);

    String proposed_by();

    String decided_by();

    String refused();

    String decision();

    String confirm();

    String refuse();

    String refuse_reason();

    String decide_send();

    String plan_title();

    String plan_none();

    String plan_new();

    String plan_intro();

    String goal();

    String goal_help();

    String measures();

    String measures_help();

    String due();

    String organising();

    String organising_help();

    String serving();

    String serving_help();

    String score(Integer value);

    String before();

    String after();

    String of_five(Integer value);

    String plan_send();

    String plan_overdue();

    String outcome_title();

    String outcome();

    String outcome_help();

    String outcome_send();

    String history();

    String history_none();

    String plan();

    String opened_by(String who);

    String closed_by(String who);

    String text_long(Object max);

    String goal_blank();

    String measures_blank();

    String due_unfit();

    String score_blank();

    String outcome_blank();

    String stage_blank();

    String evidence_blank();

    String decision_blank();

    String reason_blank();

    String only_planners();

    String only_proposers();

    String only_deciders();

    String not_your_own();

    String plan_open();

    String plan_closed();

    String stage_waits();

    String stage_decided();

    String opened_done();

    String closed_done();

    String proposed_done();

    String confirmed_done();

    String refused_done();

    String news_growth_planned();

    String news_growth_closed();

    String news_growth_stage_asked();

    String news_growth_stage_confirmed();

    String news_growth_stage_refused();

    String withdrawn();

    String withdraw();

    String stage_changed();

    String only_proposer();

    String team_closed();

    String withdrawn_done();
}
