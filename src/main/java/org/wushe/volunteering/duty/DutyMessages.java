package org.wushe.volunteering.duty;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of report-ins, duty posts and how hours are booked; their texts are in
 * messages/duty*.properties.
 */
@MessageBundle("duty")
public interface DutyMessages {
    String mine_title();

    String mine_intro();

    String own_facts();

    String head_number();

    String head_name();

    String head_standing();

    String head_unit();

    String head_unit_email();

    String head_skills();

    String head_abilities();

    String head_times();

    String head_state();

    String head_reported();

    String head_confirmed();

    String head_until();

    String standing_PARTY_MEMBER();

    String standing_LEAGUE_MEMBER();

    String state_REPORTED();

    String state_CONFIRMED();

    String state_REFUSED();

    String state_WITHDRAWN();

    String state_ENDED();

    String lapsed();

    String reason();

    String waits_text();

    String receipt_open();

    String volunteer_first();

    String volunteer_go();

    String to_projects();

    String renew();

    String renew_text(String until);

    String withdraw_open();

    String withdraw_text();

    String withdraw_send();

    String form_title();

    String change_title();

    String change_text();

    String name_is(String name);

    String standing();

    String unit();

    String unit_help();

    String unit_email();

    String unit_email_help();

    String skills();

    String abilities();

    String abilities_help();

    String times();

    String agreement();

    String agreement_text();

    String agreed();

    String report_send();

    String report_next();

    String change_send();

    String reported_done();

    String changed_done();

    String renewed_done();

    String withdrawn_done();

    String standing_blank();

    String unit_blank();

    String unit_email_unfit();

    String skills_blank();

    String skill_unknown();

    String times_blank();

    String agreed_blank();

    String text_long();

    String reason_blank();

    String active_already();

    String renew_later();

    String state_changed();

    String only_committee();

    String not_own();

    String desk_title();

    String desk_intro();

    String desk_empty();

    String state();

    String download();

    String download_note();

    String confirm();

    String confirm_text();

    String refuse();

    String end();

    String end_text();

    String reason_label();

    String decided_by();

    String confirmed_done();

    String refusal_done();

    String end_done();

    String receipt_title();

    String receipt_to(String unit);

    String receipt_text_PARTY_MEMBER(String name);

    String receipt_text_LEAGUE_MEMBER(String name);

    String receipt_seal();

    String receipt_print();

    String receipt_back();

    String outside_receipt_title(String community);

    String outside_receipt_lead(String community);

    String outside_receipt_next(String community);

    String sheet_watermark(String actor, String at, String community);

    String news_reported();

    String news_confirmed();

    String news_refused();

    String news_ended();

    String kind();

    String kind_help();

    String kind_none();

    String kind_all();

    String kind_duties();

    String kind_tasks();

    String kind_unknown();

    String party_duty();

    String party_duty_mark();

    String party_duty_help();

    String party_duty_note();

    String no_shows(long count);

    String posts_title();

    String posts_intro();

    String posts_empty();

    String tags();

    String tag_volunteer();

    String party_total();

    String party_total_note();

    String booked_as();

    String booked_party();

    String booked_volunteer();

    String way_approved();

    String booked_duty();

    String kind_without();

    String kinds_title();

    String kinds_intro();

    String kinds_from();

    String kinds_to();

    String kinds_show();

    String kinds_note();

    String minutes(long minutes);

    String missed();

    String times_missed(long count);

    String served_empty();

    String missed_empty();

    String kinds_kind();

    String told_changed();

    String posts_first();

    String posts_next();

    String news_ending();
}
