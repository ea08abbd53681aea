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

    String contact_by_PHONE();

    String contact_by_MESSAGE();

    String contact_by_VISIT();

    String state_paused();

    String show_solve_due();

    String outcome_SOLVED();

    String outcome_PARTLY_SOLVED();

    String outcome_UNSOLVED();

    String outcome_UNCONFIRMED();

    String complete_title();

    String complete_label();

    String complete_help();

    String complete_send();

    String show_paused();

    String claim_title();

    String claim_intro();

    String claim_as();

    String claim_pledge();

    String claim_pledge_help();

    String claim_send();

    String claim_next();

    String follow();

    String follow_next();

    String unfollow();

    String own_more();

    String reopen_title();

    String reopen_label();

    String reopen_help();

    String reopen_send();

    String take_back_title();

    String take_back_text();

    String take_back_send();

    String withdraw_title();

    String withdraw_label();

    String withdraw_help();

    String withdraw_send();

    String withdraw_ask_help();

    String withdraw_ask_send();

    String bulk_none();

    String bulk_done(long count);

    String bulk_some(long count, String numbers);

    String ledger_claimable();

    String level_passed();

    String reopen_too_late(Object max);

    String paused_already();

    String not_paused();

    String recategorised_done(String number);

    String repeats_done(String number);

    String paused_done(String number);

    String resumed_done(String number);

    String replied_done(String number);

    String conclusion_blank();

    String concluded_done(String number);

    String withdrawn_done(String number);

    String followed_done();

    String unfollowed_done();

    String claim_not_yours();

    String party_blank();

    String claimed_done();

    String given_back_done();

    String question_blank();

    String code_blank();

    String level_answered();

    String claim_decided();

    String claimed_already();

    String claim_unpublished();

    String wrong_party(String parties);

    String wanted_order();

    String wanted_day();

    String answer_blank();

    String answer_long();

    String published_done(String number);

    String unpublished_done(String number);

    String withdraw_by_desk();

    String level_blank();

    String skip_blank();

    String raised_done(String number);

    String level_answered_done(String number);

    String public_names_door();

    String public_names_person();

    String asked_back_done(String number);

    String contact_by_blank();

    String reply_first();

    String completed_thanks();

    String own_withdrawn_done();

    String withdrawal_asked_done();

    String reopened_done();

    String own_unpublished_done();

    String not_to_publish();

    String claiming_opened_done(String number);

    String claiming_closed_done(String number);

    String claim_confirmed_done(String number);

    String claim_refused_done(String number);

    String original_unknown();

    String repeats_itself();

    String original_ended();

    String turn_blank();

    String turn_long(Object max);

    String status_RETURNED();

    String status_DUPLICATE();

    String status_WITHDRAWN();

    String status_EXPIRED();

    String step_RETURNED();

    String step_COMPLETED();

    String step_RECATEGORISED();

    String step_PUBLISHED();

    String step_UNPUBLISHED();

    String step_OPENED_TO_CLAIMS();

    String step_CLAIMED(String party);

    String step_CLAIM_REFUSED();

    String step_GIVEN_BACK(String party);

    String step_PAUSED();

    String step_RESUMED();

    String step_REPLIED();

    String step_ESCALATED();

    String step_LEVEL_ANSWERED();

    String step_UNSOLVED();

    String step_LAPSED();

    String step_EXPIRED();

    String step_REOPENED();

    String step_WITHDRAWAL_ASKED();

    String step_WITHDRAWN();

    String step_DUPLICATE();

    String step_REPEATED();

    String visibility_HANDLERS();

    String visibility_MEMBERS();

    String visibility_PUBLIC();

    String ledger_figures();

    String ledger_raised(String month);

    String ledger_answered(String month);

    String ledger_solved(String month);

    String not_their_duty();

    String step_REWORDED();

    String reworded_done(String number);

    String reworded_nothing(String number);

    String step_FOLLOWED_UP();

    String followed_up();

    String followed_up_text();
}
