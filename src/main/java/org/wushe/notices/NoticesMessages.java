package org.wushe.notices;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/notices*.properties. */
@MessageBundle("notices")
public interface NoticesMessages {

    String inbox_empty();

    String inbox_unread();

    String inbox_read_all();

    String inbox_need_submitted(String number, String category);

    String inbox_need_accepted(String number, String category);

    String inbox_need_refused(String number, String category);

    String inbox_need_linked(String number, String category, String who);

    String inbox_need_progress(String number, String category, String who);

    String inbox_need_part_done(String number, String category, String who);

    String inbox_need_result(String number, String category);

    String inbox_need_confirmed(String number, String category);

    String inbox_need_not_solved(String number, String category);

    String inbox_in_charge(String number, String category, String who);

    String inbox_need_waiting(String number, String category);

    String inbox_needs_waiting();

    String inbox_join_asked();

    String inbox_join_confirmed();

    String inbox_join_refused();

    String inbox_role_granted(String who);

    String inbox_role_withdrawn(String who);

    String title_need_submitted(String number);

    String title_need_accepted(String number);

    String title_need_refused(String number);

    String title_need_linked(String number, String who);

    String title_need_progress(String number);

    String title_need_part_done(String number, String who);

    String title_need_result(String number);

    String title_need_confirmed(String number);

    String title_need_not_solved(String number);

    String title_in_charge(String number);

    String title_join_confirmed();

    String title_join_refused();

    String title_role_granted(String who);

    String title_role_withdrawn(String who);

    String lead_need_submitted(String number, String category);

    String lead_need_accepted(String number, String category);

    String lead_need_refused(String number, String category);

    String lead_need_linked(String number, String category, String who);

    String lead_need_progress(String number, String category, String who);

    String lead_need_part_done(String number, String category, String who);

    String lead_need_result(String number, String category);

    String lead_need_confirmed(String number, String category);

    String lead_need_not_solved(String number, String category);

    String lead_in_charge(String number, String category, String who);

    String lead_join_confirmed();

    String lead_join_refused();

    String lead_role_granted(String who);

    String lead_role_withdrawn(String who);

    String next_need_submitted();

    String next_need_accepted();

    String next_need_refused();

    String next_need_linked();

    String next_need_progress();

    String next_need_part_done();

    String next_need_result();

    String next_need_confirmed();

    String next_need_not_solved();

    String next_in_charge();

    String next_join_confirmed();

    String next_join_refused();

    String next_role_granted();

    String next_role_withdrawn();

    String mail_greeting(String name);

    String mail_note();

    String mail_open();

    String mail_go();

    String mail_link();

    String mail_reach(String community);

    String mail_automatic();

    String inbox_need_moved(String number, String category, String who);

    String title_need_moved(String number, String category, String who);

    String lead_need_moved(String number, String category, String who);

    String next_need_moved();

    String inbox_need_returned(String number, String category, String who);

    String title_need_returned(String number, String category, String who);

    String lead_need_returned(String number, String category, String who);

    String next_need_returned();

    String inbox_need_followed(String number, String category, String who);

    String title_need_followed(String number, String category, String who);

    String lead_need_followed(String number, String category, String who);

    String next_need_followed();

    String inbox_claim_refused(String number, String category, String who);

    String title_claim_refused(String number, String category, String who);

    String lead_claim_refused(String number, String category, String who);

    String next_claim_refused();

    String inbox_claim_given_back(String number, String category, String who);

    String title_claim_given_back(String number, String category, String who);

    String lead_claim_given_back(String number, String category, String who);

    String next_claim_given_back();

    String inbox_opinion_answered(String number, String category, String who);

    String title_opinion_answered(String number, String category, String who);

    String lead_opinion_answered(String number, String category, String who);

    String next_opinion_answered();

    String inbox_past();

    String pace_title();

    String pace_intro();

    String pace_legend();

    String pace_at_once();

    String pace_at_once_hint();

    String pace_daily();

    String pace_daily_hint();

    String pace_weekly();

    String pace_weekly_hint();

    String pace_always();

    String pace_save();

    String pace_next();

    String pace_unreached();

    String pace_blank();

    String pace_chosen();

    String digest_own(String number, String category);

    String digest_followed(String number, String category);

    String digest_claimed(String number, String category);

    String title_digest(String community, String count);

    String digest_lead();

    String digest_more(int count);

    String digest_inbox();

    String digest_settings();

    String letters_title();

    String letters_intro();

    String letters_empty();

    String letters_empty_text();

    String letters_receiver();

    String letters_about();

    String letters_need();

    String letters_since();

    String letters_reason();

    String letters_again();

    String letters_send();

    String letters_send_all();

    String letters_send_all_next();

    String letter_sent_again();

    String letters_sent_again(String count);

    String letter_not_dead();

    String reason_no_address();

    String reason_no_address_next();

    String reason_address_unknown();

    String reason_address_unknown_next();

    String reason_mailbox_full();

    String reason_mailbox_full_next();

    String reason_refused();

    String reason_refused_next();

    String reason_too_long_away();

    String reason_too_long_away_next();

    String reason_not_written();

    String reason_not_written_next();

    String kind_need_submitted();

    String kind_need_accepted();

    String kind_need_refused();

    String kind_need_linked();

    String kind_need_progress();

    String kind_need_part_done();

    String kind_need_result();

    String kind_need_confirmed();

    String kind_need_not_solved();

    String kind_need_returned();

    String kind_need_moved();

    String kind_need_followed();

    String kind_claim_refused();

    String kind_claim_given_back();

    String kind_in_charge();

    String kind_join_confirmed();

    String kind_join_refused();

    String kind_role_granted();

    String kind_role_withdrawn();

    String kind_digest();

    String kind_outside();

    String inbox_seat_offered(String title, String start, String until);

    String title_seat_offered(String title);

    String lead_seat_offered(String title, String start, String until);

    String next_seat_offered();

    String kind_seat_offered();

    String inbox_signup_confirmed(String title, String start);

    String title_signup_confirmed(String title);

    String lead_signup_confirmed(String title, String start, String place);

    String next_signup_confirmed();

    String kind_signup_confirmed();

    String inbox_signup_waiting(String title, String start);

    String title_signup_waiting(String title);

    String lead_signup_waiting(String title, String start);

    String next_signup_waiting();

    String kind_signup_waiting();

    String inbox_signup_rejected(String title, String start);

    String title_signup_rejected(String title);

    String lead_signup_rejected(String title, String start);

    String next_signup_rejected();

    String kind_signup_rejected();

    String inbox_signup_removed(String title, String start);

    String title_signup_removed(String title);

    String lead_signup_removed(String title, String start);

    String next_signup_removed();

    String kind_signup_removed();

    String inbox_signup_cancelled(String title, String start);

    String title_signup_cancelled(String title);

    String lead_signup_cancelled(String title, String start);

    String next_signup_cancelled();

    String kind_signup_cancelled();

    String inbox_offer_lapsed(String title, String start);

    String title_offer_lapsed(String title);

    String lead_offer_lapsed(String title, String start);

    String next_offer_lapsed();

    String kind_offer_lapsed();

    String inbox_wait_dropped(String title, String start);

    String title_wait_dropped(String title);

    String lead_wait_dropped(String title, String start);

    String next_wait_dropped();

    String kind_wait_dropped();

    String inbox_list_closed(String title, String start);

    String title_list_closed(String title);

    String lead_list_closed(String title, String start);

    String next_list_closed();

    String kind_list_closed();

    String inbox_signup_moved(String title, String start, String place);

    String title_signup_moved(String title);

    String lead_signup_moved(String title, String start, String place);

    String next_signup_moved();

    String kind_signup_moved();

    String inbox_signup_changed(String title, String start, String place);

    String title_signup_changed(String title);

    String lead_signup_changed(String title, String start, String place);

    String next_signup_changed();

    String kind_signup_changed();

    String inbox_slot_called_off(String title, String start);

    String title_slot_called_off(String title);

    String lead_slot_called_off(String title, String start);

    String next_slot_called_off();

    String kind_slot_called_off();

    String inbox_signup_reminder(String title, String start, String place);

    String title_signup_reminder(String title);

    String lead_signup_reminder(String title, String start, String place);

    String next_signup_reminder();

    String kind_signup_reminder();

    String inbox_signup_no_show(String title, String start);

    String title_signup_no_show(String title);

    String lead_signup_no_show(String title, String start);

    String next_signup_no_show();

    String kind_signup_no_show();

    String inbox_signup_asked(String title, String start);

    String title_signup_asked(String title);

    String lead_signup_asked(String title, String start);

    String next_signup_asked();

    String kind_signup_asked();

    String inbox_seats_idle(String title, String start);

    String title_seats_idle(String title);

    String lead_seats_idle(String title, String start);

    String next_seats_idle();

    String kind_seats_idle();

    String inbox_deletion_asked();

    String title_deletion_asked();

    String lead_deletion_asked();

    String next_deletion_asked();

    String kind_deletion_asked();

    String inbox_deletion_refused();

    String title_deletion_refused();

    String lead_deletion_refused();

    String next_deletion_refused();

    String kind_deletion_refused();

    String inbox_volunteering(String who);

    String title_volunteering(String who);

    String lead_volunteering(String who);

    String next_volunteering();

    String kind_volunteering();

    String inbox_booking(String who);

    String title_booking(String who);

    String lead_booking(String who);

    String next_booking();

    String kind_booking();

    String inbox_fair(String who);

    String title_fair(String who);

    String lead_fair(String who);

    String next_fair();

    String kind_fair();

    String inbox_receipt(String who);

    String title_receipt(String who);

    String lead_receipt(String who);

    String next_receipt();

    String kind_receipt();

    String inbox_receipt_asked(String who);

    String title_receipt_asked(String who);

    String lead_receipt_asked(String who);

    String next_receipt_asked();

    String kind_receipt_asked();
}
