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

    String detail_stall();

    String detail_ticket();

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

    String detail_how();

    String value_how_code();

    String value_how_sheet();

    String value_how_leader();

    String detail_letters();

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

    String detail_skill();

    String detail_sub_centre();

    String detail_override();

    String value_sub_centre_safety();

    String value_sub_centre_health();

    String value_sub_centre_affairs();

    String value_sub_centre_culture();

    String value_sub_centre_living();

    String detail_people();

    String detail_phones();

    String value_phones_yes();

    String value_phones_no();

    String detail_minutes_before();

    String detail_minutes();

    String detail_star();
}
