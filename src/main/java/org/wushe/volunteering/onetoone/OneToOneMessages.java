package org.wushe.volunteering.onetoone;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of one-to-one help; their texts are in messages/onetoone*.properties. */
@MessageBundle("onetoone")
public interface OneToOneMessages {
    String title();

    String list_intro();

    String list_empty();

    String past_empty();

    String filter_live();

    String to_start();

    String to_next();

    String elder();

    String helper();

    String nobody();

    String asked(String name);

    String in_charge();

    String state();

    String state_ACTIVE();

    String state_ENDED();

    String awaits_both();

    String awaits_elder();

    String awaits_helper();

    String without_helper();

    String overdue(Long days);

    String not_met_on(String day);

    String not_met();

    String needs_mark();

    String new_title();

    String new_intro();

    String elder_registry();

    String elder_name();

    String elder_phone();

    String elder_phone_help();

    String helper_number();

    String helper_help();

    String purpose();

    String purpose_help();

    String rhythm();

    String rhythm_WEEKLY();

    String rhythm_FORTNIGHTLY();

    String rhythm_MONTHLY();

    String rhythm_DAYS();

    String every_days(Integer days);

    String every_days_label();

    String every_days_help();

    String first();

    String due();

    String due_short(String day);

    String last();

    String last_none();

    String consent();

    String new_send();

    String new_next();

    String helps(String name);

    String what_now();

    String visits();

    String visits_empty();

    String story();

    String step_PROPOSED();

    String step_HELPER_ASKED();

    String step_HELPER_AGREED();

    String step_HELPER_DECLINED();

    String step_CONSENTED();

    String step_CONSENT_RECORDED();

    String step_HANDED_OVER();

    String step_HELPER_LEFT();

    String step_ENDED();

    String consent_title();

    String consent_own();

    String consent_text();

    String consent_by_helper();

    String consent_day();

    String consent_send();

    String consent_recorded(String name, String witness);

    String means();

    String means_ONLINE();

    String means_PAPER();

    String means_ORAL();

    String witness();

    String witness_help();

    String to_person();

    String to_need();

    String arrange_for();

    String hand_over();

    String hand_over_text();

    String ask_another();

    String ask_text();

    String why();

    String ask_send();

    String end();

    String end_reason();

    String end_note();

    String reason_ELDER_WISH();

    String reason_HELPER_GONE();

    String reason_MOVED();

    String reason_CARE_HOME();

    String reason_DIED();

    String reason_NOT_NEEDED();

    String reason_OTHER();

    String mine_intro();

    String mine_empty();

    String you_are_helped(String name);

    String you_are_helped_soon();

    String you_help(String name);

    String you_are_asked(String name);

    String elder_title();

    String elder_text();

    String elder_yes();

    String stop();

    String stop_text();

    String answer_title();

    String answer_text();

    String answer_yes();

    String answer_no();

    String reason_said();

    String visit_title();

    String visit_day();

    String met();

    String met_yes();

    String met_no();

    String note();

    String note_help();

    String needs();

    String visit_send();

    String building(String building);

    String contact_title();

    String contact_open();

    String contact_note();

    String phone_none();

    String leave();

    String leave_text();

    String text_long(Object max);

    String phone_digits();

    String name_blank();

    String phone_blank();

    String helper_blank();

    String helper_unknown();

    String helper_yourself();

    String helper_in_charge();

    String helper_herself();

    String helper_already();

    String helper_unfit();

    String purpose_blank();

    String rhythm_blank();

    String every_days_unfit();

    String first_unfit();

    String elder_helped(String number);

    String elder_helped_meanwhile();

    String elder_herself();

    String consent_day_unfit();

    String means_blank();

    String witness_blank();

    String witness_helper();

    String why_blank();

    String reason_blank();

    String end_note_blank();

    String visit_day_blank();

    String visit_future();

    String visit_early();

    String visit_twice();

    String met_blank();

    String needs_note_blank();

    String decision_blank();

    String not_begun();

    String state_changed();

    String proposed_done(String number);

    String consent_done();

    String asked_done();

    String ended_done();

    String agreed_done();

    String declined_done();

    String consented_done();

    String stopped_done();

    String left_done();

    String visit_done();

    String not_met_done();

    String news_asked(String number);

    String news_asked_no_more(String number);

    String news_elder_asked(String number);

    String news_agreed(String number);

    String news_declined(String number);

    String news_consented(String number);

    String news_begun(String number);

    String news_elder_begun(String number);

    String news_handed_over(String number);

    String news_elder_new_helper(String number);

    String news_left(String number);

    String news_elder_without(String number);

    String news_ended(String number);

    String news_elder_ended(String number);

    String news_desk_ended(String number);

    String news_not_met(String number);

    String news_needs(String number);

    String news_overdue_helper(String number);

    String news_overdue_desk(String number);
}
