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

    String skills_intro();

    String skills_empty();

    String skill_new();

    String skill_which();

    String skill_asks_proof();

    String skill_register_first();

    String proof_number();

    String proof_number_help();

    String provider();

    String provider_help();

    String expires();

    String expires_help();

    String expires_desk_help();

    String expires_on(String day);

    String expires_never();

    String skill_send();

    String skill_next();

    String skill_withdraw(String name);

    String skill_state_WAITING();

    String skill_state_VALID();

    String skill_state_REFUSED();

    String skill_state_REVOKED();

    String skill_state_WITHDRAWN();

    String skill_state_EXPIRED();

    String skill_blank();

    String day_unfit();

    String skill_over();

    String proof_blank();

    String skill_declared_done();

    String skill_kept_done();

    String skill_withdrawn_done();

    String skill_only_desk();

    String skill_not_own();

    String skill_decided();

    String skills_queue_intro();

    String skills_queue_empty();

    String list_start();

    String list_on();

    String decided_by();

    String reason();

    String skill_decision();

    String skill_verify();

    String skill_refuse();

    String skill_reason_help();

    String skill_decide();

    String skill_decision_blank();

    String reason_blank();

    String skill_revoke();

    String skill_revoke_send();

    String skill_verified_done();

    String skill_refused_done();

    String skill_revoked_done();

    String news_skill_verified();

    String news_skill_refused();

    String news_skill_revoked();

    String teams_intro();

    String teams_empty();

    String team_new();

    String team_new_intro();

    String team_name();

    String team_purpose();

    String team_purpose_help();

    String team_found();

    String team_size(long count);

    String team_own_ASKED();

    String team_own_IN();

    String team_members();

    String team_nobody();

    String team_is_leader();

    String team_make_leader(String name);

    String team_remove(String name);

    String team_asking();

    String team_admit(String name);

    String team_refuse(String name);

    String team_federation();

    String team_below();

    String team_join_title();

    String team_join_text();

    String team_join();

    String team_leave();

    String team_take_back();

    String team_desk();

    String team_hub();

    String team_hub_help();

    String team_hub_send();

    String team_dissolve();

    String team_dissolve_text();

    String team_dissolved();

    String team_only_desk();

    String team_only_leader();

    String team_not_yourself();

    String team_decided();

    String team_asked_already();

    String team_name_blank();

    String team_purpose_blank();

    String team_name_taken();

    String team_hub_unknown();

    String team_hub_itself();

    String team_hub_deep();

    String team_founded_done();

    String team_asked_done();

    String team_left_done();

    String team_admitted_done();

    String team_refused_done();

    String team_removed_done();

    String team_leader_done();

    String team_hub_done();

    String team_hub_left_done();

    String team_dissolved_done();

    String news_team_asked();

    String news_team_admitted();

    String news_team_refused();

    String news_team_removed();

    String news_team_leader();
}
