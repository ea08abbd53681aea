package org.wushe.people;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of this room; their texts are in messages/people*.properties. */
@MessageBundle("people")
public interface PeopleMessages {

    String registry_title();

    String registry_intro();

    String search_label();

    String search_help();

    String search_go();

    String search_blank();

    String search_part();

    String search_found(int count);

    String search_none();

    String search_full();

    String has_account();

    String unknown();

    String none_yet();

    String years(Integer age);

    String fact_NAME();

    String fact_PHONE();

    String fact_ID_NUMBER();

    String fact_BIRTH_DATE();

    String fact_AGE();

    String fact_SEX();

    String fact_ADDRESS();

    String fact_BUILDING();

    String fact_UNIT();

    String fact_DOOR();

    String fact_GUARDIAN_NAME();

    String sex_F();

    String sex_M();

    String sex_unknown();

    String phone_help();

    String id_number_help();

    String age_group();

    String age_help();

    String building_help();

    String address_free();

    String address_help();

    String guardian_group();

    String guardian_name();

    String guardian_help();

    String guardian_phone();

    String guardian_consent();

    String guardian_consent_none();

    String guardian_consented();

    String guardian_blank();

    String child_consent_blank();

    String child_consent();

    String name_blank();

    String name_long(Object max);

    String phone_digits();

    String phone_digits_yours();

    String phone_yours();

    String id_number_LENGTH();

    String id_number_CHARACTERS();

    String id_number_BIRTH();

    String id_number_CHECK_DIGIT();

    String id_number_known();

    String birth_date_unfit();

    String birth_date_differs();

    String age_digits();

    String building_long(Object max);

    String unit_long(Object max);

    String door_long(Object max);

    String address_long(Object max);

    String dwelling_blank();

    String record_new();

    String record_title();

    String record_intro();

    String record_known();

    String record_save();

    String record_next();

    String recorded_done();

    String person_title();

    String is_child();

    String recorded();

    String account();

    String account_yes();

    String account_no();

    String open();

    String correct();

    String open_note();

    String correct_title();

    String correct_intro();

    String correct_save();

    String correct_leave();

    String corrected_done();

    String merged_away();

    String mandates();

    String mandates_none();

    String mandate_new();

    String mandate_intro(String name);

    String mandate_who();

    String mandate_who_me();

    String mandate_who_other();

    String mandate_who_other_hint();

    String mandate_who_blank();

    String mandate_holder();

    String mandate_holder_help();

    String mandate_holder_blank();

    String mandate_holder_unknown();

    String mandate_holder_several();

    String mandate_which();

    String mandate_kind();

    String mandate_kind_ORAL();

    String mandate_kind_PAPER();

    String mandate_kind_LEGAL_GUARDIAN();

    String mandate_kind_STAFF_DUTY();

    String mandate_kind_blank();

    String mandate_proof();

    String mandate_proof_help();

    String mandate_proof_blank();

    String mandate_proof_long(Object max);

    String mandate_scan_label();

    String mandate_scan_help();

    String mandate_scan_long(Object max);

    String mandate_from();

    String mandate_from_blank();

    String mandate_until();

    String mandate_until_help();

    String mandate_until_blank();

    String mandate_until_past();

    String mandate_save();

    String mandate_given_done();

    String mandate_state_IN_FORCE();

    String mandate_state_NOT_YET();

    String mandate_state_ENDED();

    String mandate_state_RAN_OUT();

    String mandate_span(String from, String until);

    String recorded_by(String name, String at);

    String mandate_end();

    String mandate_end_why();

    String mandate_why_blank();

    String mandate_why_long(Object max);

    String mandate_ended_done();

    String mandate_ended_at(String at, String why);

    String mandate_ended_already();

    String mandate_none();

    String mandate_ran_out(LocalDate day);

    String mandate_not_yet(LocalDate day);

    String mandate_ended();

    String consents();

    String consents_none();

    String consent_new();

    String consent_intro(String name);

    String consent_purpose();

    String consent_purpose_blank();

    String purpose_PUBLISH_NEED();

    String purpose_PUBLISH_NEED_hint();

    String purpose_CONTACT();

    String purpose_CONTACT_hint();

    String purpose_SHARE_WITH_PARTIES();

    String purpose_SHARE_WITH_PARTIES_hint();

    String purpose_PHOTO();

    String purpose_PHOTO_hint();

    String purpose_CHILD_DATA();

    String purpose_MINOR_VOLUNTEER();

    String purpose_MINOR_VOLUNTEER_hint();

    String purpose_CHILD_DATA_hint();

    String consent_means();

    String consent_means_blank();

    String means_ORAL();

    String means_PAPER();

    String means_ONLINE();

    String consent_on();

    String consent_on_unfit();

    String consent_guardian(String name);

    String consent_guardian_help();

    String consent_save();

    String consent_holds();

    String consent_withdraw();

    String consent_withdrawn_at(String at);

    String consent_overruled();

    String consent_given_done();

    String consent_withdrawn_done();

    String consent_in_force();

    String consent_withdrawn_already();

    String household();

    String household_none();

    String household_edit();

    String household_of(String name);

    String household_building(String building);

    String household_found();

    String household_found_next();

    String household_founded_done();

    String household_mates(int count);

    String household_change();

    String household_join();

    String household_take_in();

    String household_joined_done();

    String household_leave();

    String household_left_done();

    String household_relation_done();

    String household_elsewhere();

    String household_head_taken();

    String household_move();

    String household_move_intro();

    String household_move_save();

    String household_moved_done();

    String relation();

    String relation_as(String name);

    String relation_choose();

    String relation_blank();

    String relation_save();

    String relation_HEAD();

    String relation_SPOUSE();

    String relation_CHILD();

    String relation_PARENT();

    String relation_GRANDCHILD();

    String relation_GRANDPARENT();

    String relation_SIBLING();

    String relation_OTHER();

    String merges();

    String merges_none();

    String merge_start();

    String merge_title();

    String merge_intro(String name);

    String merge_similar();

    String merge_search();

    String merge_compare();

    String merge_itself();

    String compare_title();

    String compare_intro();

    String compare_kept();

    String compare_other();

    String compare_recorded(String at);

    String compare_household();

    String compare_swap();

    String compare_same();

    String compare_choose();

    String compare_nothing();

    String compare_empty();

    String compare_from_kept();

    String compare_from_other();

    String compare_sure_title();

    String compare_sure();

    String merge_sure_blank();

    String compare_merge();

    String compare_leave();

    String compare_next();

    String merge_changed();

    String merged_done();

    String merged_by(String name, String at);

    String merge_undo();

    String merge_undo_until(String at);

    String merge_undone_at(String at);

    String merge_undone_done();

    String merge_undo_late();

    String merge_undo_order();

    String merge_undone_already();

    String my_title();

    String my_intro();

    String my_facts();

    String my_facts_none();

    String my_recorded(String at);

    String my_masked();

    String my_account();

    String my_correct();

    String my_correct_intro();

    String my_correct_save();

    String my_correct_desk();

    String my_data_corrected_done();

    String my_mandates();

    String my_mandates_none();

    String my_mandates_end();

    String my_consents();

    String my_consents_none();

    String my_consents_intro();

    String my_consent_withdrawn_done();

    String post_need();
}
