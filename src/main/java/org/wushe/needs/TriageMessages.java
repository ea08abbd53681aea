package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk's side of this room; their texts are in messages/triage*.properties. */
@MessageBundle("triage")
public interface TriageMessages {

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

    String desk_wanted();

    String desk_contact_by();

    String desk_asked_back();

    String desk_paused_because();

    String desk_duplicate_of();

    String desk_sensitive();

    String desk_reply_told();

    String desk_alike();

    String desk_alike_intro();

    String desk_alike_same(String number);

    String desk_ask();

    String desk_ask_what();

    String desk_ask_help();

    String desk_ask_send();

    String desk_refuse_code();

    String refusal_NOT_OURS();

    String refusal_NOT_LAWFUL();

    String refusal_NOT_VERIFIABLE();

    String refusal_IN_COURT();

    String refusal_ANSWERED_BEFORE();

    String refusal_OTHER();

    String desk_claim(String name, String party);

    String desk_claim_confirm();

    String desk_claim_confirm_next();

    String desk_claim_refuse_why();

    String desk_claim_refuse_help();

    String desk_claim_refuse();

    String desk_given_back(String when);

    String desk_claiming_close();

    String desk_claiming_open();

    String desk_claiming_is_open();

    String desk_claiming_next();

    String desk_resume();

    String desk_resume_next();

    String desk_more();

    String desk_reply();

    String desk_reply_what();

    String desk_reply_help();

    String desk_reply_send();

    String desk_publication_change();

    String desk_publication_new();

    String desk_publication_send();

    String desk_publication_end();

    String desk_category();

    String desk_category_help();

    String desk_category_send();

    String desk_duplicate();

    String desk_duplicate_what();

    String desk_duplicate_help();

    String desk_duplicate_send();

    String desk_pause();

    String desk_pause_why();

    String desk_pause_help();

    String desk_pause_send();

    String desk_level();

    String desk_level_which();

    String desk_level_what();

    String desk_level_help();

    String desk_level_skip();

    String desk_level_skip_help();

    String desk_level_send();

    String desk_conclude();

    String desk_conclude_how();

    String desk_conclude_partly_hint();

    String desk_conclude_unsolved_hint();

    String desk_conclude_what();

    String desk_conclude_send();

    String desk_withdraw();

    String desk_withdraw_why();

    String desk_withdraw_help();

    String desk_withdraw_send();

    String desk_rung(String name);

    String desk_rung_answer(String name);

    String desk_rung_help();

    String desk_rung_send();

    String desk_outcome();

    String desk_reopened();

    String queue_search();

    String queue_search_help();

    String queue_only_overdue();

    String queue_only_urgent();

    String queue_only_claimable();

    String queue_filter();

    String queue_clear();

    String queue_returned();

    String queue_all();

    String bulk_pick();

    String bulk_title();

    String both_title();

    String both_intro();

    String both_theirs();

    String both_keep_theirs();

    String both_yours();

    String both_send_yours();

    String queue_next_due();

    String queue_keys();
}
