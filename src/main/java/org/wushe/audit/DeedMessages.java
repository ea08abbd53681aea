package org.wushe.audit;

import io.quarkus.qute.i18n.MessageBundle;

/** What each audited action is called; the texts are in messages/deeds*.properties. */
@MessageBundle("deeds")
public interface DeedMessages {

    String action_audit_verified();

    String action_booking_asked();

    String action_booking_booked();

    String action_booking_cancelled();

    String action_booking_confirmed();

    String action_booking_lapsed();

    String action_booking_moved();

    String action_booking_refused();

    String action_centre_changed();

    String action_centre_part_changed();

    String action_certificate_asked();

    String action_certificate_issued();

    String action_certificate_refused();

    String action_certificate_replaced();

    String action_certificate_revoked();

    String action_emergency_approved();

    String action_emergency_call_agreed();

    String action_emergency_call_withdrawn();

    String action_emergency_called();

    String action_emergency_ended();

    String action_emergency_extended();

    String action_emergency_extension_asked();

    String action_emergency_extension_refused();

    String action_emergency_project_added();

    String action_emergency_project_removed();

    String action_emergency_proposed();

    String action_emergency_refused();

    String action_emergency_withdrawn();

    String action_fair_cancelled();

    String action_fair_changed();

    String action_fair_closed();

    String action_fair_number_absent();

    String action_fair_number_called();

    String action_fair_number_given();

    String action_fair_number_returned();

    String action_fair_number_served();

    String action_fair_opened();

    String action_fair_planned();

    String action_fair_stall_added();

    String action_fair_stall_removed();

    String action_fair_started();

    String action_growth_plan_closed();

    String action_growth_plan_opened();

    String action_growth_stage_confirmed();

    String action_growth_stage_proposed();

    String action_growth_stage_refused();

    String action_help_asked();

    String action_help_chosen();

    String action_help_done();

    String action_help_not_done();

    String action_help_offer_withdrawn();

    String action_help_offered();

    String action_help_withdrawn();

    String action_hours_approved();

    String action_hours_checked();

    String action_hours_corrected();

    String action_hours_effective();

    String action_hours_objected();

    String action_hours_published();

    String action_hours_voided();

    String action_identity_join_confirmed();

    String action_identity_join_refused();

    String action_identity_phone_read();

    String action_identity_role_asked();

    String action_identity_role_granted();

    String action_identity_role_withdrawn();

    String action_import_cancelled();

    String action_import_confirmed();

    String action_import_finished();

    String action_import_report_downloaded();

    String action_import_uploaded();

    String action_need_accepted();

    String action_need_claim_refused();

    String action_need_claimed();

    String action_need_completed();

    String action_need_confirmed();

    String action_need_contact_read();

    String action_need_duplicate();

    String action_need_escalated();

    String action_need_expired();

    String action_need_followed_up();

    String action_need_given_back();

    String action_need_lapsed();

    String action_need_level_answered();

    String action_need_linked();

    String action_need_not_solved();

    String action_need_opened_to_claims();

    String action_need_part_done();

    String action_need_paused();

    String action_need_progress();

    String action_need_published();

    String action_need_recategorised();

    String action_need_refused();

    String action_need_reopened();

    String action_need_repeated();

    String action_need_replied();

    String action_need_result();

    String action_need_resumed();

    String action_need_returned();

    String action_need_reworded();

    String action_need_slip_made();

    String action_need_submitted();

    String action_need_unpublished();

    String action_need_unsolved();

    String action_need_withdrawal_asked();

    String action_need_withdrawn();

    String action_needs_figures_exported();

    String action_notices_letter_sent_again();

    String action_opinion_answered();

    String action_opinion_told();

    String action_one_to_one_consent_recorded();

    String action_one_to_one_consented();

    String action_one_to_one_contact_read();

    String action_one_to_one_ended();

    String action_one_to_one_handed_over();

    String action_one_to_one_helper_agreed();

    String action_one_to_one_helper_asked();

    String action_one_to_one_helper_declined();

    String action_one_to_one_helper_left();

    String action_one_to_one_not_met();

    String action_one_to_one_overdue();

    String action_one_to_one_proposed();

    String action_one_to_one_visited();

    String action_pairing_ended();

    String action_pairing_left();

    String action_pairing_proposed();

    String action_pairing_refused();

    String action_pairing_volunteer_agreed();

    String action_pairing_withdrawn();

    String action_pairing_worker_agreed();

    String action_person_consent_given();

    String action_person_consent_withdrawn();

    String action_person_corrected();

    String action_person_data_given();

    String action_person_deleted();

    String action_person_deletion_asked();

    String action_person_deletion_refused();

    String action_person_deletion_taken_back();

    String action_person_household_changed();

    String action_person_mandate_ended();

    String action_person_mandate_given();

    String action_person_merge_undone();

    String action_person_merged();

    String action_person_opened();

    String action_person_recorded();

    String action_photo_added();

    String action_photo_published();

    String action_photo_removed();

    String action_photo_withdrawn();

    String action_platform_bundle_applied();

    String action_platform_resumed();

    String action_platform_suspended();

    String action_project_approved();

    String action_project_cancelled();

    String action_project_changed();

    String action_project_closed();

    String action_project_drafted();

    String action_project_finished();

    String action_project_insured();

    String action_project_need_linked();

    String action_project_post_added();

    String action_project_proposed();

    String action_project_refused();

    String action_project_sent_back();

    String action_project_started();

    String action_report_in_changed();

    String action_report_in_confirmed();

    String action_report_in_ended();

    String action_report_in_list_exported();

    String action_report_in_refused();

    String action_report_in_renewed();

    String action_report_in_reported();

    String action_report_in_withdrawn();

    String action_room_added();

    String action_room_changed();

    String action_room_closed();

    String action_service_changed();

    String action_service_contact_read();

    String action_service_created();

    String action_service_list_exported();

    String action_service_withdrawn();

    String action_shift_absent();

    String action_shift_came();

    String action_shift_contact_read();

    String action_shift_left();

    String action_shift_list_exported();

    String action_shift_mark_counted();

    String action_shift_mark_dropped();

    String action_shift_place_moved();

    String action_shift_place_off();

    String action_shift_place_on();

    String action_shift_sheet_allowed();

    String action_shift_sheet_withdrawn();

    String action_shift_walk_ins_allowed();

    String action_shift_walk_ins_ended();

    String action_signup_accepted();

    String action_signup_approved();

    String action_signup_attended();

    String action_signup_calendar_ended();

    String action_signup_calendar_made();

    String action_signup_cancelled();

    String action_signup_checked_in();

    String action_signup_checked_out();

    String action_signup_declined();

    String action_signup_invited();

    String action_signup_left_early();

    String action_signup_no_show();

    String action_signup_offered();

    String action_signup_put_on_waiting_list();

    String action_signup_reconfirmed();

    String action_signup_rejected();

    String action_signup_removed();

    String action_signup_requested();

    String action_signup_signed_up();

    String action_skill_declared();

    String action_skill_refused();

    String action_skill_revoked();

    String action_skill_verified();

    String action_skill_withdrawn();

    String action_slot_amended();

    String action_slot_called_off();

    String action_slot_closed();

    String action_slot_opened();

    String action_slot_rescheduled();

    String action_slot_resized();

    String action_festival_named();

    String action_festival_changed();

    String action_receipt_received();

    String action_receipt_taken_over();

    String action_receipt_accepted();

    String action_receipt_missing();

    String action_receipt_done();

    String action_receipt_refused();

    String action_receipt_withdrawn();

    String action_receipt_slip_made();

    String action_receipt_contact_read();

    String action_team_admitted();

    String action_team_asked();

    String action_team_dissolved();

    String action_team_founded();

    String action_team_hub_joined();

    String action_team_hub_left();

    String action_team_leader_named();

    String action_team_left();

    String action_team_refused();

    String action_team_removed();

    String action_volunteer_changed();

    String action_volunteer_declined();

    String action_volunteer_invited();

    String action_volunteer_left();

    String action_volunteer_registered();

    String action_volunteer_star_awarded();

    String action_emergency_called_off();

    String action_growth_stage_withdrawn();
}
