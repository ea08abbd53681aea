package org.wushe.volunteering.projects;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of projects and shifts; their texts are in messages/projects*.properties. */
@MessageBundle("projects")
public interface ProjectsMessages {
    String list_title();

    String list_intro();

    String list_register();

    String list_empty();

    String project();

    String category();

    String state();

    String any();

    String state_DRAFT();

    String state_PROPOSED();

    String state_RECRUITING();

    String state_RUNNING();

    String state_HOURS_REVIEW();

    String state_CLOSED();

    String state_REFUSED();

    String state_CANCELLED();

    String wanted_people(Integer wanted);

    String time();

    String place();

    String wanted();

    String min_age();

    String years(Integer age);

    String conditions();

    String leader();

    String cancel();

    String cancel_hours_before(Integer hours);

    String risk_title();

    String risk();

    String risk_ORDINARY();

    String risk_HIGH();

    String risk_HIGH_hint();

    String insured();

    String insured_before();

    String cancelled_because();

    String result();

    String content();

    String story();

    String facts();

    String to_desk();

    String step_DRAFTED();

    String step_CHANGED();

    String step_PROPOSED();

    String step_SENT_BACK();

    String step_REFUSED();

    String step_APPROVED();

    String step_INSURED();

    String step_NEED_LINKED();

    String step_STARTED();

    String step_FINISHED();

    String step_CLOSED();

    String step_CANCELLED();

    String desk_title();

    String desk_empty();

    String new_title();

    String plan_title();

    String plan_intro();

    String title();

    String title_help();

    String content_help();

    String starts_on();

    String ends_on();

    String wanted_label();

    String min_age_label();

    String min_age_help();

    String conditions_help();

    String risk_text_help();

    String cancel_hours();

    String cancel_hours_help();

    String plan_send();

    String plan_next();

    String text_long(Object max);

    String title_blank();

    String category_blank();

    String content_blank();

    String place_blank();

    String ends_before();

    String ends_past();

    String wanted_unfit();

    String min_age_unfit();

    String risk_blank();

    String risk_text_blank();

    String cancel_hours_unfit();

    String leader_blank();

    String reason_told();

    String needs();

    String needs_none();

    String turns();

    String propose_title();

    String propose_text();

    String propose_send();

    String review_title();

    String review_text();

    String review_decision();

    String review_approve();

    String review_back();

    String review_refuse();

    String review_send();

    String turn_review_label();

    String turn_review_help();

    String review_blank();

    String decision_blank();

    String start_title();

    String start_text();

    String start_send();

    String end_title();

    String end_text();

    String end_send();

    String turn_closure();

    String turn_closure_label();

    String turn_closure_help();

    String turn_closure_send();

    String closure_blank();

    String proposed_by();

    String reviewed_by();

    String insurance();

    String to_public();

    String more();

    String turn_insurance();

    String turn_insurance_label();

    String turn_insurance_help();

    String turn_insurance_send();

    String insurance_blank();

    String turn_needs();

    String turn_needs_label();

    String turn_needs_help();

    String turn_needs_send();

    String need_unknown();

    String turn_cancellation();

    String turn_cancellation_label();

    String turn_cancellation_help();

    String turn_cancellation_send();

    String cancellation_blank();

    String only_proposers();

    String only_proposer();

    String only_reviewers();

    String not_own_project();

    String only_leader();

    String only_desk_links();

    String leader_gone();

    String state_changed();

    String risk_first();

    String insurance_first();

    String other_emergency();

    String drafted_done(String number);

    String changed_done(String number);

    String proposed_done(String number);

    String approved_done(String number);

    String sent_back_done(String number);

    String refused_done(String number);

    String insured_done(String number);

    String started_done(String number);

    String finished_done(String number);

    String closed_done(String number);

    String cancelled_done(String number);

    String linked_done(String number);

    String news_project_waiting(String number);

    String news_project_approved(String number);

    String news_project_sent_back(String number);

    String news_project_refused(String number);

    String news_project_closed(String number);

    String news_project_cancelled(String number);

    String shifts();

    String shifts_visitor();

    String shifts_empty();

    String shifts_desk_empty();

    String to_shifts();

    String arrange_shifts();

    String seats_taken(Integer taken, Integer capacity);

    String takes_skill(String skill);

    String takes_nothing();

    String adults_only_short();

    String called_off();

    String sign_up();

    String sign_up_wait();

    String not_taking();

    String adults_only();

    String guardian_needed();

    String signed_up_done();

    String waits_done();

    String posts();

    String posts_empty();

    String post();

    String post_new();

    String post_name();

    String post_name_help();

    String post_skill();

    String post_risky();

    String post_send();

    String post_name_blank();

    String skill_unknown();

    String post_blank();

    String post_done();

    String shift_new();

    String shift_day();

    String shift_from();

    String shift_to();

    String shift_send();

    String time_unfit();

    String seats_unfit();

    String shift_done();

    String shift_people();

    String people_empty();

    String absent(String name);

    String remove(String name);

    String removal_reason();

    String remove_send();

    String removal_blank();

    String removed_done();

    String call_off();

    String called_off_done();

    String left_volunteers();

    String starts_unfit();

    String ends_unfit();

    String list_download();

    String list_download_note();

    String change_time();

    String change_time_note();

    String change_seats();

    String change_send();

    String moved_done();

    String resized_done();

    String shift_changed();

    String below_names(Integer taken, String names);

    String list_phones();

    String phone();
}
