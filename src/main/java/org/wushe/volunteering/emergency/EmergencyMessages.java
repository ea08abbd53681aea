package org.wushe.volunteering.emergency;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of emergencies; their texts are in messages/emergency*.properties. */
@MessageBundle("emergency")
public interface EmergencyMessages {
    String title();

    String list_intro();

    String list_empty();

    String new_title();

    String new_intro();

    String name();

    String name_help();

    String cause();

    String cause_help();

    String starts();

    String ends();

    String ends_help();

    String new_send();

    String new_next();

    String emergency();

    String time();

    String state();

    String state_PROPOSED();

    String state_REFUSED();

    String state_WITHDRAWN();

    String state_COMING();

    String state_ON();

    String state_OVER();

    String banner(String title, String until);

    String banner_public();

    String banner_desk();

    String public_title();

    String public_how();

    String public_register();

    String public_mine();

    String public_over();

    String public_coming();

    String board_title();

    String board_intro();

    String board_empty();

    String board_empty_desk();

    String board_full();

    String gap_total();

    String needed_total();

    String confirmed_total();

    String person_times(int count);

    String shifts(int count);

    String days();

    String day_gap(String day, int gap);

    String day_full(String day);

    String shift();

    String post();

    String gap();

    String needed();

    String confirmed();

    String people(int count);

    String unanswered(int count);

    String full();

    String leader();

    String to_list();

    String takes_skill(String skill);

    String page_next();

    String page_first();

    String sign_up();

    String sign_up_wait();

    String closed();

    String signed_up_done();

    String waits_done();

    String register_first();

    String cause_short();

    String facts();

    String story();

    String step_PROPOSED();

    String step_APPROVED();

    String step_REFUSED();

    String step_WITHDRAWN();

    String step_EXTENSION_ASKED();

    String step_EXTENDED();

    String step_EXTENSION_REFUSED();

    String step_ENDED();

    String step_PROJECT_ADDED();

    String step_PROJECT_REMOVED();

    String step_CALLED();

    String until(String time);

    String projects();

    String projects_none();

    String project();

    String project_help();

    String project_send();

    String project_new();

    String project_remove(String number);

    String arrange(String number);

    String to_public();

    String review_title();

    String review_text();

    String decision();

    String approve();

    String refuse();

    String review_reason();

    String review_send();

    String waits_for_other();

    String withdraw();

    String more_title(String until);

    String more_text();

    String more_yes();

    String more_no();

    String extend_title();

    String extend_until();

    String extend_reason();

    String extend_send();

    String end_title();

    String end_text();

    String end_reason();

    String end_send();

    String text_long(Object max);

    String title_blank();

    String cause_blank();

    String time_unfit();

    String end_past();

    String ends_before();

    String until_before();

    String end_far(int days);

    String reason_blank();

    String decision_blank();

    String project_blank();

    String only_coordinator();

    String only_reviewers();

    String only_proposer();

    String not_your_own();

    String state_changed();

    String over_before();

    String extension_waits();

    String proposed_done();

    String approved_done();

    String refused_done();

    String withdrawn_done();

    String extension_done();

    String extended_done();

    String not_extended_done();

    String ended_done();

    String project_done();

    String project_removed_done();

    String news_emergency_waiting();

    String news_emergency_approved();

    String news_emergency_refused();

    String news_emergency_extension();

    String news_emergency_extended();

    String news_emergency_not_extended();

    String news_emergency_ended();

    String calls_title();

    String calls_text();

    String calls_register();

    String calls_on();

    String calls_off();

    String calls_agree();

    String calls_withdraw();

    String calls_next();

    String call_agreed_done();

    String call_withdrawn_done();

    String news_emergency_call();

    String state_CALLED_OFF();

    String public_called_off();

    String step_CALLED_OFF();

    String call_off_title();

    String call_off_send();

    String start_far(int days);

    String extension_changed();

    String news_emergency_called_off();

    String news_emergency_project_added();

    String news_emergency_project_removed();
}
