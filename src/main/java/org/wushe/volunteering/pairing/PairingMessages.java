package org.wushe.volunteering.pairing;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of pairings; their texts are in messages/pairing*.properties. */
@MessageBundle("pairing")
public interface PairingMessages {
    String title();

    String list_intro();

    String list_empty();

    String new_title();

    String new_intro();

    String worker();

    String worker_you();

    String volunteer();

    String volunteer_number();

    String volunteer_help();

    String matter();

    String matter_help();

    String matter_short();

    String purpose();

    String purpose_help();

    String from();

    String to();

    String time();

    String state();

    String new_send();

    String new_next();

    String state_PROPOSED();

    String state_ACTIVE();

    String state_REFUSED();

    String state_WITHDRAWN();

    String state_LEFT();

    String state_ENDED();

    String awaits_worker();

    String awaits_volunteer();

    String overdue();

    String answer_title();

    String answer_text();

    String answer_worker_text();

    String agree();

    String decline();

    String decline_reason();

    String withdraw();

    String leave();

    String leave_text();

    String leave_reason();

    String review_title();

    String review_text();

    String review_help();

    String score();

    String score_of(Integer score);

    String score_choice(Integer score);

    String review_send();

    String review();

    String end_reason();

    String mine_empty();

    String project_title();

    String project_pair(String worker, String volunteer);

    String project_count(Integer count);

    String project_worker(String worker);

    String to_pair();

    String text_long(Object max);

    String worker_blank();

    String volunteer_blank();

    String volunteer_unknown();

    String volunteer_herself();

    String volunteer_untrained();

    String matter_blank();

    String matter_unknown();

    String purpose_blank();

    String day_unfit();

    String to_before();

    String to_past();

    String review_blank();

    String score_blank();

    String load_full(Object most);

    String paired_already();

    String worker_gone();

    String state_changed();

    String only_yourself();

    String only_worker();

    String proposed_done(String number);

    String agreed_done();

    String refused_done();

    String withdrawn_done();

    String left_done();

    String ended_done();

    String news_pairing_asked(String number);

    String news_pairing_begun(String number);

    String news_pairing_refused(String number);

    String news_pairing_withdrawn(String number);

    String news_pairing_left(String number);

    String news_pairing_ended(String number);

    String take_back();

    String decision_blank();

    String over_already();

    String matter_over();

    String not_own_review();

    String news_pairing_worker_gone(String number);
}
