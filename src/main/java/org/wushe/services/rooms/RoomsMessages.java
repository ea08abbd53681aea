package org.wushe.services.rooms;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of this room; their texts are in messages/rooms*.properties. */
@MessageBundle("rooms")
public interface RoomsMessages {

    String title();

    String intro();

    String none();

    String free();

    String taken();

    String day_full();

    String day_closed();

    String other_day();

    String day_before();

    String day_after();

    String other_week();

    String week_before();

    String week_after();

    String week_of(String first, String last);

    String part();

    String part_house();

    String part_help();

    String part_unknown();

    String place();

    String place_help();

    String place_blank();

    String capacity();

    String capacity_help();

    String capacity_digits();

    String equipment();

    String equipment_help();

    String around();

    String around_text(int before, int after);

    String setup();

    String clearing();

    String minutes_help();

    String minutes_digits();

    String name_zh();

    String name_en();

    String name_blank();

    String text_long(Object max);

    String who_books();

    String who_yes();

    String who_no();

    String who_blank();

    String people_count(int count);

    String ask();

    String ask_do();

    String ask_next();

    String sign_in_first();

    String by_phone(String phone);

    String staff_only();

    String asks_many(Object most);

    String date();

    String date_blank();

    String date_past();

    String from();

    String from_blank();

    String to();

    String to_blank();

    String to_order();

    String purpose();

    String purpose_help();

    String purpose_blank();

    String people();

    String people_digits();

    String people_many(Object capacity);

    String closed_that_day();

    String closed_then(Object hours);

    String taken_then(Object taken, Object free);

    String taken_all_day(Object taken);

    String taken_meanwhile();

    String holiday_left_out();

    String asked_done(String number);

    String desk_title();

    String desk_intro();

    String desk_none();

    String to_answer(int count);

    String to_answer_none();

    String all();

    String add();

    String describe();

    String save();

    String save_next();

    String kept_done(String name);

    String close();

    String close_text();

    String close_do();

    String closed_room();

    String room_closed();

    String book();

    String book_do();

    String booked_done(int count);

    String for_whom();

    String for_whom_help();

    String times();

    String times_help();

    String times_digits();

    String override();

    String override_help();

    String plan_title();

    String plan_text();

    String plan_free();

    String plan_not();

    String plan_do();

    String state_ASKED();

    String state_CONFIRMED();

    String state_REFUSED();

    String state_CANCELLED();

    String when();

    String room();

    String booker();

    String reason();

    String reason_is(String reason);

    String reason_help();

    String reason_blank();

    String answer();

    String confirm_do();

    String confirm_next();

    String refuse();

    String refuse_reason();

    String refuse_do();

    String cancel();

    String cancel_reason();

    String cancel_do();

    String confirmed_done();

    String refused_done();

    String cancelled_done();

    String booking_decided();

    String booking_over();

    String of_session();

    String mine();

    String mine_none();

    String give_up();

    String given_up_done();

    String to_rooms();

    String news_asked(String number);

    String news_booked(String number);

    String news_confirmed(String number);

    String news_refused(String number);

    String news_moved(String number);

    String news_cancelled(String number);

    String session_room();

    String session_room_help();

    String session_room_none();

    String session_room_gone();

    String state_LAPSED();

    String news_lapsed(String number);

    String answer_until(Instant at);

    String answer_by(Instant at);
}
