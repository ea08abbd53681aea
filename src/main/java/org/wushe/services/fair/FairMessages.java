package org.wushe.services.fair;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the fair day; their texts are in messages/fair*.properties. */
@MessageBundle("fair")
public interface FairMessages {

    String title();

    String intro();

    String slot_title(String name);

    String day_title(String day);

    String free_all();

    String none_ahead();

    String next();

    String later();

    String past();

    String to_stalls();

    String to_day();

    String to_screen();

    String by_phone(String phone);

    String walk_in_note();

    String state_PLANNED();

    String state_OPEN();

    String state_RUNNING();

    String state_CLOSED();

    String state_CANCELLED();

    String cancelled_because(String reason);

    String stalls();

    String stalls_none();

    String stalls_planned();

    String stall();

    String stall_letter(String letter);

    String places_free(int count);

    String places_none();

    String queue_only();

    String queue_only_text();

    String now_short(String number, int count);

    String waiting_short(int count);

    String about();

    String how();

    String provider();

    String provider_help();

    String provider_blank();

    String now();

    String now_none();

    String now_soon();

    String now_free();

    String line();

    String book();

    String book_do();

    String book_note();

    String booked_done();

    String window();

    String window_blank();

    String windows_none();

    String one_a_stall();

    String for_whom();

    String sign_in_first();

    String over_text();

    String your_number(String number);

    String ticket_WAITING();

    String ticket_CALLED();

    String ticket_SERVED();

    String ticket_ABSENT();

    String ticket_NOT_REACHED();

    String figures();

    String figures_note();

    String figure_served();

    String figure_booked();

    String figure_walked_in();

    String figure_absent();

    String figure_not_reached();

    String visits(int count);

    String total();

    String screen_title();

    String screen_before(String from);

    String screen_after();

    String screen_note();

    String next_are();

    String next_none();

    String waiting_all(int count);

    String desk_intro();

    String desk_empty();

    String ahead();

    String plan_title();

    String plan_intro();

    String plan_holidays(String year);

    String plan_do();

    String plan_next();

    String planned_done(Object days, Object moved);

    String planned_none();

    String year();

    String year_blank();

    String week();

    String week_1();

    String week_2();

    String week_3();

    String week_4();

    String week_blank();

    String weekday();

    String weekday_MONDAY();

    String weekday_TUESDAY();

    String weekday_WEDNESDAY();

    String weekday_THURSDAY();

    String weekday_FRIDAY();

    String weekday_SATURDAY();

    String weekday_SUNDAY();

    String weekday_blank();

    String from();

    String from_blank();

    String to();

    String to_blank();

    String to_order();

    String place();

    String place_blank();

    String text_long(Object max);

    String date();

    String date_blank();

    String date_past();

    String times_fixed();

    String month_fixed();

    String over_already();

    String opened_already();

    String no_stalls();

    String not_open();

    String not_today();

    String not_running();

    String stalls_fixed();

    String too_many_stalls();

    String day_changed();

    String has_number();

    String ticket_elsewhere();

    String close_early();

    String desk_stalls_none();

    String stall_add();

    String stall_add_do();

    String stall_added_done();

    String stall_remove(String letter);

    String stall_removed_done();

    String free_rule();

    String windows_of(int minutes, int count);

    String items_none();

    String item();

    String item_help();

    String item_blank();

    String booking();

    String booking_yes();

    String booking_no();

    String booking_blank();

    String booking_only();

    String minutes();

    String minutes_digits();

    String places();

    String places_digits();

    String arrange();

    String change();

    String change_planned();

    String change_open();

    String changed_done();

    String open_title();

    String open_text();

    String open_do();

    String opened_done();

    String start_title();

    String start_text();

    String start_wait();

    String start_do();

    String started_done();

    String running_title();

    String running_text();

    String close();

    String close_text();

    String close_do();

    String closed_done();

    String cancel();

    String cancel_reason();

    String cancel_help();

    String cancel_do();

    String reason_blank();

    String cancelled_done();

    String health_desk();

    String next_do(String number);

    String next_empty_do();

    String served_last_do();

    String absent_do(String number);

    String served_do(String number);

    String called_done(String number);

    String served_done();

    String line_empty();

    String pressed_before();

    String returned_done();

    String give_title();

    String walk_in_name();

    String walk_in_help();

    String give_do();

    String given_done(String number);

    String given_last(String number);

    String to_slip();

    String slip_of(String number);

    String expected(int count);

    String arrive_do(String name);

    String line_title(int count);

    String line_none();

    String line_before();

    String line_over();

    String rest_title();

    String return_do(String number);

    String came_booked();

    String came_walking();

    String before_you(int count);

    String slip_note();

    String slip_print();

    String slip_back();

    String link();

    String news_day_opened(String number);
}
