package org.wushe.identity;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/identity*.properties. */
@MessageBundle("identity")
public interface IdentityMessages {

    String role_resident();

    String role_volunteer();

    String role_volunteer_leader();

    String role_social_worker();

    String role_case_supervisor();

    String role_coordinator();

    String role_recorder();

    String role_committee();

    String role_organisation();

    String role_department();

    String role_grid_worker();

    String role_auditor();

    String role_admin();

    String join_title();

    String join_intro();

    String join_name();

    String join_address();

    String join_address_help();

    String join_phone();

    String join_phone_help();

    String join_send();

    String join_send_next();

    String join_waiting_title();

    String join_waiting_text();

    String join_refused_title();

    String join_refused_text();

    String join_active_title();

    String join_active_next();

    String join_asked();

    String join_decided();

    String member_already();

    String name_blank();

    String name_long(Object max);

    String address_blank();

    String address_long(Object max);

    String phone_blank();

    String phone_digits();

    String people_title();

    String people_asking();

    String people_asking_empty();

    String people_members();

    String people_members_empty();

    String people_search();

    String people_search_go();

    String people_name();

    String people_phone();

    String people_roles();

    String people_grant();

    String people_grant_choose();

    String people_grant_go();

    String people_withdraw();

    String people_pending();

    String people_confirm_role();

    String people_own();

    String people_confirm();

    String people_refuse();

    String people_refuse_why();

    String people_asked_at();

    String reason_blank();

    String reason_long(Object max);

    String role_blank();

    String join_confirmed_done();

    String join_refused_done();

    String role_granted_done();

    String admin_asked_done();

    String role_withdrawn_done();

    String not_own_role();

    String role_held();

    String role_not_held();

    String second_admin();

    String nothing_to_confirm();

    String people_phone_none();

    String people_grant_to(String name);

    String people_confirm_of(String name, String role);

    String people_withdraw_of(String name, String role);

    String people_read_phone();

    String people_read_phone_note();
}
