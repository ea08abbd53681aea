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
}
