package org.wushe.volunteering;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of volunteers, skills and teams; their texts are in messages/volunteering*.properties. */
@MessageBundle("volunteering")
public interface VolunteeringMessages {
    String mine_title();

    String mine_intro();

    String mine_invited(String who);

    String mine_invited_text();

    String mine_facts();

    String decline();

    String decline_reason();

    String decline_send();

    String number();

    String name();

    String since();

    String to_skills();

    String to_teams();

    String to_projects();

    String register_title();

    String register_send();

    String register_next();

    String change_title();

    String change_send();

    String name_is(String name);

    String name_wrong();

    String id_known();

    String id_number();

    String id_number_help();

    String phone();

    String phone_help();

    String abilities();

    String abilities_help();

    String times();

    String time_WEEKDAY_DAY();

    String time_WEEKDAY_EVENING();

    String time_WEEKEND_DAY();

    String time_WEEKEND_EVENING();

    String area();

    String area_help();

    String agreement();

    String agreement_text();

    String agreed();

    String leave_title();

    String leave_open();

    String leave_text();

    String leave_reason();

    String leave_send();

    String phone_blank();

    String phone_digits();

    String abilities_blank();

    String text_long(Object max);

    String times_blank();

    String agreed_blank();

    String id_number_blank();

    String id_number_others();

    String guardian_first();

    String registered_already();

    String invited_already();

    String not_invited();

    String not_registered();

    String registered_done();

    String changed_done();

    String declined_done();

    String left_done();

    String roll_title();

    String roll_intro();

    String roll_empty();

    String state();

    String state_ACTIVE();

    String state_INVITED();

    String state_DECLINED();

    String state_LEFT();

    String abilities_short();

    String times_short();

    String invited_by(String who);

    String invite_open();

    String invite_title();

    String invite_intro();

    String invite_name();

    String invite_name_help();

    String invite_member();

    String invite_text();

    String invite_text_help();

    String invite_send();

    String invite_next();

    String invite_name_blank();

    String invite_nobody();

    String invite_which();

    String invite_yourself();

    String invited_done(String name);

    String news_invited();

    String news_accepted();

    String news_declined();

    String skills_queue();

    String teams();
}
