package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/needs*.properties. */
@MessageBundle("needs")
public interface NeedsMessages {

    String party_COMMUNITY();

    String party_SOCIAL_WORKER();

    String party_ORGANISATION();

    String party_VOLUNTEER();

    String party_CHARITY_RESOURCE();

    String mark_COMMUNITY();

    String mark_SOCIAL_WORKER();

    String mark_ORGANISATION();

    String mark_VOLUNTEER();

    String mark_CHARITY_RESOURCE();

    String mark_acting();

    String mark_done();

    String mark_none();

    String mark_nobody();

    String mark_and();

    String mark_then();

    String status_SUBMITTED();

    String status_REFUSED();

    String status_ACCEPTED();

    String status_IN_PROGRESS();

    String status_AWAITING_CONFIRMATION();

    String status_CLOSED();

    String step_SUBMITTED();

    String step_ACCEPTED();

    String step_REFUSED();

    String step_LINKED(String party);

    String step_PROGRESS(String party);

    String step_PART_DONE(String party);

    String step_RESULT();

    String step_CONFIRMED();

    String step_NOT_SOLVED();

    String step_next_result();

    String step_next_result_text();

    String step_next_confirm();

    String step_next_confirm_text();

    String source_ONLINE();

    String source_HOME_VISIT();

    String source_OWN_WORDS();

    String source_HOTLINE();

    String source_PATROL();

    String source_OTHER();

    String days(long count);

    String days_today();

    String number();

    String need();

    String category();

    String who_acts();

    String progress();

    String time();

    String urgent();

    String ordinary();

    String ledger_title();

    String ledger_intro();

    String ledger_all();

    String ledger_open();

    String ledger_closed();

    String ledger_state();

    String ledger_any_category();

    String ledger_category_open();

    String ledger_empty();

    String ledger_empty_filtered();

    String ledger_empty_next();

    String ledger_show_all();

    String show_story();

    String show_facts();

    String show_submitted();

    String show_answer_due();

    String show_overdue();

    String show_desk();

    String show_not_published();

    String show_own();

    String show_wait_title();

    String show_wait_text();

    String confirm_title();

    String confirm_intro();

    String confirm_yes();

    String confirm_no();

    String confirm_satisfaction();

    String confirm_satisfaction_1();

    String confirm_satisfaction_2();

    String confirm_satisfaction_3();

    String confirm_satisfaction_4();

    String confirm_satisfaction_5();

    String confirm_remark();

    String confirm_remark_help();

    String confirm_send();

    String confirm_next();

    String confirmed_thanks();

    String not_solved_thanks();

    String raised(String number);

    String new_steps();

    String new_step1();

    String new_step2();

    String new_step3();

    String new_category_title();

    String new_category_help();

    String new_category_next();

    String new_category_after();

    String new_tell_title();

    String new_emergency(String number);

    String new_text();

    String new_text_help();

    String new_place();

    String new_place_help();

    String new_phone();

    String new_phone_help();

    String new_urgency();

    String new_urgency_ORDINARY();

    String new_urgency_URGENT();

    String new_urgency_URGENT_hint();

    String new_publish();

    String new_publish_yes();

    String new_publish_yes_hint();

    String new_publish_no();

    String new_publish_no_hint();

    String new_tell_next();

    String new_tell_after();

    String new_back();

    String new_check_title();

    String new_check_category();

    String new_check_text();

    String new_check_place();

    String new_check_phone();

    String new_check_urgency();

    String new_check_publish();

    String new_change();

    String new_send();

    String new_send_after();

    String category_blank();

    String text_blank();

    String text_long(Object max);

    String place_long(Object max);

    String phone_blank();

    String phone_digits();

    String publish_blank();

    String title_long(Object max);

    String reason_long(Object max);

    String reason_blank();

    String public_blank();

    String public_leaks();

    String in_charge_blank();

    String in_charge_unfit();

    String progress_blank();

    String progress_long(Object max);

    String note_long(Object max);

    String solved_blank();

    String satisfaction_blank();

    String remark_long(Object max);

    String remark_blank();

    String queue_title();

    String queue_new();

    String queue_handover();

    String queue_running();

    String queue_confirm();

    String queue_ended();

    String queue_due();

    String queue_received();

    String queue_empty();

    String queue_empty_next();

    String queue_overdue();

    String queue_wait(long count);

    String desk_said();

    String desk_decide();

    String desk_public_title();

    String desk_public_title_help();

    String desk_public_text();

    String desk_public_text_help();

    String desk_no_publish();

    String desk_accept();

    String desk_accept_next();

    String desk_refuse();

    String desk_refuse_why();

    String desk_refuse_help();

    String desk_refuse_send();

    String desk_link();

    String desk_link_intro();

    String desk_link_nobody();

    String desk_link_in_charge();

    String desk_link_none();

    String desk_link_send();

    String desk_parts();

    String desk_in_charge(String name);

    String desk_since(String when);

    String desk_finished(String when);

    String desk_news();

    String desk_news_public();

    String desk_news_public_help();

    String desk_news_note();

    String desk_news_note_help();

    String desk_news_send();

    String desk_news_finish();

    String desk_facts();

    String desk_requester();

    String desk_phone();

    String desk_place();

    String desk_read_contact();

    String desk_read_contact_note();

    String desk_source();

    String desk_recorded();

    String desk_consent();

    String desk_consent_yes();

    String desk_consent_no();

    String desk_typed(String label);

    String desk_follow_up();

    String desk_follow_up_intro();

    String desk_story();

    String desk_why_not();

    String desk_answered();

    String accepted_done(String number);

    String refused_done(String number);

    String linked_done(String number);

    String news_done();

    String part_done();

    String follow_up_done();

    String only_coordinator();

    String not_own_need();

    String only_in_charge();

    String only_requester();

    String only_desk();

    String handler_not_verifier();

    String contact_closed();

    String party_acts_already();

    String step_not_now();
}
