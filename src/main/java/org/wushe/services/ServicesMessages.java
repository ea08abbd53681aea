package org.wushe.services;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/services*.properties. */
@MessageBundle("services")
public interface ServicesMessages {

    String title();

    String intro();

    String all();

    String category();

    String category_GOVERNMENT();

    String category_PARTY();

    String category_HEALTH();

    String category_SPORTS();

    String category_CULTURE();

    String category_LIVING();

    String empty();

    String free();

    String fee();

    String fee_yuan(String fee);

    String fee_yuan_label();

    String fee_help();

    String fee_digits();

    String fair_day();

    String fair_day_free();

    String place();

    String place_blank();

    String materials();

    String materials_none();

    String materials_help();

    String time_limit();

    String time_limit_help();

    String limit_days();

    String limit_days_help();

    String limit_days_digits();

    String limit_days_of(Integer days);

    String result();

    String result_help();

    String ask();

    String health_note();

    String print_note(String number);

    String desk_title();

    String desk_intro();

    String desk_items();

    String desk_empty();

    String add_item();

    String add_fair();

    String name_zh();

    String name_en();

    String name_blank();

    String category_blank();

    String text_long(Object max);

    String create();

    String save();

    String save_next();

    String to_public();

    String change();

    String withdraw();

    String withdraw_text();

    String withdraw_do();

    String withdrawn();

    String withdrawn_text();

    String withdrawn_already();

    String created_done(String number);

    String changed_done(String number);

    String withdrawn_done(String number);

    String sessions();

    String week_of(String monday, String sunday);

    String weeks();

    String week_previous();

    String week_next();

    String week_empty();

    String seats_free(int seats);

    String seats_wait(int seats);

    String seats_of(int free, int all);

    String state_OPEN();

    String state_WAITING_LIST();

    String state_FULL();

    String state_CLOSED();

    String state_OVER();

    String state_CALLED_OFF();

    String called_off_because(String reason);

    String about();

    String time();

    String provider();

    String provider_help();

    String seats();

    String cut_offs();

    String cut_offs_text(String signup, String cancel);

    String to_item();

    String sign_up();

    String sign_up_me();

    String sign_up_other(String name);

    String wait_me();

    String wait_other(String name);

    String sign_in_first();

    String myself();

    String by_phone(String phone);

    String signed_up_done();

    String waiting_done(Object place);

    String coming();

    String coming_none();

    String plan_title();

    String plan_do();

    String plan_next();

    String date();

    String date_blank();

    String date_past();

    String from();

    String from_blank();

    String to();

    String to_blank();

    String to_order();

    String capacity();

    String capacity_digits();

    String waiting();

    String waiting_yes();

    String waiting_no();

    String waiting_blank();

    String signup_hours();

    String signup_hours_help();

    String cancel_hours();

    String cancel_hours_help();

    String hours_digits();

    String repeat();

    String repeat_blank();

    String repeat_ONCE();

    String repeat_WEEKLY();

    String repeat_MONTHLY();

    String times();

    String times_help();

    String times_digits();

    String planned_done(Object days);

    String planned_skipped(Object days, Object skipped);

    String participants(int people);

    String participants_none();

    String name();

    String phone();

    String phone_none();

    String phone_open();

    String phone_note();

    String state();

    String steps();

    String note_CHECKED_IN();

    String note_ATTENDED();

    String note_NO_SHOW();

    String offer();

    String remove();

    String add();

    String add_label();

    String add_help();

    String search();

    String record();

    String found_none();

    String has_account();

    String walk_in(String name);

    String added_done();

    String offered_done();

    String removed_done();

    String change_session();

    String change_time();

    String change_time_note();

    String change_seats();

    String call_off();

    String call_off_reason();

    String call_off_help();

    String call_off_do();

    String reason_blank();

    String rescheduled_done();

    String resized_done();

    String called_off_done();

    String session_over();

    String session_changed();

    String plan();

    String sub_centre();

    String sub_centre_none();

    String sub_centre_unknown();

    String sheet_title();

    String sheet_of(String name);

    String sheet_open();

    String sheet_note();

    String sheet_number();

    String sheet_signature();

    String sheet_time();

    String sheet_seats(Integer seats);

    String sheet_leader();

    String list_get();

    String list_phones();

    String list_do();

    String list_note();

    String min_age();

    String min_age_help();

    String age_digits();

    String residents_only_choice();

    String who_may();

    String who_residents();

    String who_age(Integer age);

    String residents_only();

    String age_unknown(Integer age);
}
