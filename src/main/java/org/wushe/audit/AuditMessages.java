package org.wushe.audit;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/audit*.properties. */
@MessageBundle("audit")
public interface AuditMessages {

    String title();

    String intro();

    String empty();

    String empty_next();

    String filters();

    String filter_actor();

    String filter_action();

    String filter_any();

    String filter_subject();

    String filter_subject_help();

    String filter_from();

    String filter_to();

    String filter_apply();

    String filter_clear();

    String column_at();

    String column_who();

    String column_action();

    String column_subject();

    String column_details();

    String entry(Long seq);

    String verify();

    String verify_help();

    String verified_title();

    String verified_whole(Long entries);

    String verified_up_to();

    String verified_fingerprint();

    String verified_fingerprint_help();

    String verified_broken(Long seq);

    String verified_good_until();

    String verified_none();

    String flaw_gap();

    String flaw_loose();

    String flaw_changed();

    String flaw_cut();

    String flaw_next();

    String back_to_list();

    String action_need_submitted();

    String action_need_accepted();

    String action_need_refused();

    String action_need_linked();

    String action_need_progress();

    String action_need_part_done();

    String action_need_result();

    String action_need_confirmed();

    String action_need_not_solved();

    String action_need_returned();

    String action_need_completed();

    String action_need_recategorised();

    String action_need_published();

    String action_need_unpublished();

    String action_need_opened_to_claims();

    String action_need_claimed();

    String action_need_claim_refused();

    String action_need_given_back();

    String action_need_paused();

    String action_need_resumed();

    String action_need_replied();

    String action_need_escalated();

    String action_need_level_answered();

    String action_need_unsolved();

    String action_need_lapsed();

    String action_need_expired();

    String action_need_reopened();

    String action_need_withdrawal_asked();

    String action_need_withdrawn();

    String action_need_duplicate();

    String action_need_repeated();

    String action_need_contact_read();

    String action_needs_figures_exported();

    String action_need_slip_made();

    String action_opinion_told();

    String action_opinion_answered();

    String action_identity_join_confirmed();

    String action_identity_join_refused();

    String action_identity_phone_read();

    String action_identity_role_asked();

    String action_identity_role_granted();

    String action_identity_role_withdrawn();

    String action_person_recorded();

    String action_person_opened();

    String action_person_corrected();

    String action_person_merged();

    String action_person_merge_undone();

    String action_person_mandate_given();

    String action_person_mandate_ended();

    String action_person_consent_given();

    String action_person_consent_withdrawn();

    String action_person_household_changed();

    String action_import_uploaded();

    String action_import_confirmed();

    String action_import_finished();

    String action_import_report_downloaded();

    String action_import_cancelled();

    String action_photo_added();

    String action_photo_published();

    String action_photo_withdrawn();

    String action_photo_removed();

    String action_service_created();

    String action_service_changed();

    String action_service_withdrawn();

    String action_service_contact_read();

    String action_fair_planned();

    String action_fair_changed();

    String action_fair_opened();

    String action_fair_started();

    String action_fair_closed();

    String action_fair_cancelled();

    String action_fair_stall_added();

    String action_fair_stall_removed();

    String action_fair_number_given();

    String action_fair_number_called();

    String action_fair_number_served();

    String action_fair_number_absent();

    String action_fair_number_returned();

    String detail_stall();

    String detail_ticket();

    String action_signup_signed_up();

    String action_signup_put_on_waiting_list();

    String action_signup_requested();

    String action_signup_approved();

    String action_signup_rejected();

    String action_signup_invited();

    String action_signup_offered();

    String action_signup_accepted();

    String action_signup_declined();

    String action_signup_reconfirmed();

    String action_signup_cancelled();

    String action_signup_removed();

    String action_signup_checked_in();

    String action_signup_checked_out();

    String action_signup_attended();

    String action_signup_left_early();

    String action_signup_no_show();

    String action_signup_calendar_made();

    String action_signup_calendar_ended();

    String action_slot_opened();

    String action_slot_resized();

    String action_slot_rescheduled();

    String action_slot_amended();

    String action_slot_closed();

    String action_slot_called_off();

    String action_platform_bundle_applied();

    String action_platform_suspended();

    String action_platform_resumed();

    String action_audit_verified();

    String detail_category();

    String detail_party();

    String detail_role();

    String detail_rows();

    String detail_accepted();

    String detail_refused();

    String detail_duplicates();

    String detail_imported();

    String detail_file();

    String detail_fingerprint();

    String detail_broken_at();

    String detail_seats();

    String detail_signup();

    String value_party_community();

    String value_party_social_worker();

    String value_party_organisation();

    String value_party_volunteer();

    String value_party_charity_resource();

    String value_role_platform_operator();

    String detail_reason();

    String detail_hash();

    String detail_source();

    String value_source_folder();

    String value_source_upload();

    String detail_photos();

    String detail_photo();

    String detail_boxes();

    String detail_facts();

    String detail_merged();

    String detail_mandate();

    String detail_holder();

    String detail_kind();

    String detail_purpose();

    String detail_household();

    String detail_change();

    String value_facts_name();

    String value_facts_phone();

    String value_facts_id_number();

    String value_facts_birth_date();

    String value_facts_age();

    String value_facts_age_told_on();

    String value_facts_sex();

    String value_facts_address();

    String value_facts_building();

    String value_facts_unit();

    String value_facts_door();

    String value_facts_guardian_name();

    String value_facts_guardian_phone();

    String value_kind_oral();

    String value_kind_paper();

    String value_kind_legal_guardian();

    String value_kind_staff_duty();

    String value_purpose_publish_need();

    String value_purpose_contact();

    String value_purpose_share_with_parties();

    String value_purpose_photo();

    String value_purpose_child_data();

    String value_purpose_minor_volunteer();

    String value_change_founded();

    String value_change_joined();

    String value_change_left();

    String value_change_relation();

    String value_change_moved();

    String who_system();

    String subject_key(String end);

    String action_volunteer_invited();

    String action_volunteer_declined();

    String action_volunteer_registered();

    String action_volunteer_changed();

    String action_volunteer_left();

    String action_skill_declared();

    String action_skill_verified();

    String action_skill_refused();

    String action_skill_revoked();

    String action_skill_withdrawn();

    String action_project_drafted();

    String action_project_changed();

    String action_project_proposed();

    String action_project_sent_back();

    String action_project_refused();

    String action_project_approved();

    String action_project_insured();

    String action_project_need_linked();

    String action_project_started();

    String action_project_finished();

    String action_project_closed();

    String action_project_cancelled();

    String action_team_founded();

    String action_team_asked();

    String action_team_admitted();

    String action_team_refused();

    String action_team_left();

    String action_team_removed();

    String action_team_leader_named();

    String action_team_hub_joined();

    String action_team_hub_left();

    String action_team_dissolved();

    String action_help_asked();

    String action_help_offered();

    String action_help_offer_withdrawn();

    String action_help_chosen();

    String action_help_done();

    String action_help_not_done();

    String action_help_withdrawn();

    String action_project_post_added();

    String action_shift_came();

    String action_shift_left();

    String action_shift_absent();

    String action_shift_sheet_allowed();

    String action_shift_sheet_withdrawn();

    String action_shift_walk_ins_allowed();

    String action_shift_walk_ins_ended();

    String detail_how();

    String value_how_code();

    String value_how_sheet();

    String value_how_leader();

    String action_notices_letter_sent_again();

    String detail_letters();

    String action_need_reworded();

    String detail_text_before();

    String detail_place_before();

    String detail_contact_by_before();

    String detail_wanted_from_before();

    String detail_wanted_until_before();

    String detail_answers_before();

    String detail_text_after();

    String detail_place_after();

    String detail_contact_by_after();

    String detail_wanted_from_after();

    String detail_wanted_until_after();

    String detail_answers_after();

    String action_person_data_given();

    String action_person_deletion_asked();

    String action_person_deletion_taken_back();

    String action_person_deletion_refused();

    String action_person_deleted();

    String action_need_followed_up();

    String detail_skill();

    String action_centre_changed();

    String action_centre_part_changed();

    String action_room_added();

    String action_room_changed();

    String action_room_closed();

    String action_booking_asked();

    String action_booking_booked();

    String action_booking_confirmed();

    String action_booking_refused();

    String action_booking_moved();

    String action_booking_cancelled();

    String detail_sub_centre();

    String detail_override();

    String value_sub_centre_safety();

    String value_sub_centre_health();

    String value_sub_centre_affairs();

    String value_sub_centre_culture();

    String value_sub_centre_living();

    String action_service_list_exported();

    String action_shift_list_exported();

    String detail_people();

    String detail_phones();

    String value_phones_yes();

    String value_phones_no();
    String action_hours_checked();

    String action_hours_approved();

    String action_hours_published();

    String action_hours_objected();

    String action_hours_corrected();

    String action_hours_voided();

    String action_hours_effective();

    String action_volunteer_star_awarded();

    String detail_minutes_before();

    String detail_minutes();

    String detail_star();

    String action_certificate_asked();

    String action_certificate_issued();

    String action_certificate_refused();

    String action_certificate_revoked();

    String action_certificate_replaced();
}
