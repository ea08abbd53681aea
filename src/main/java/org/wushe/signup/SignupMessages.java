package org.wushe.signup;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of this room; their texts are in messages/signup*.properties. */
@MessageBundle("signup")
public interface SignupMessages {

    String already_in();

    String already_requested();

    String already_waiting();

    String already_offered(Instant until);

    String companion_already_in();

    String called_off();

    String not_yet_open(Instant at);

    String closed();

    String rejected();

    String group_too_large(Integer seats);

    String not_qualified(String what);

    String too_young(Integer age);

    String clash(Instant start);

    String companion_clash(Instant start);

    String seats_left(Integer seats);

    String full();

    String full_waiting();

    String only_members();

    String signs_up_herself();

    String only_herself();

    String offer_lapsed();

    String cancel_closed(Instant until);

    String step_not_now();

    String below_taken(Integer taken);

    String no_reserved_seat();

    String no_free_seat();

    String started();

    String not_started();

    String in_the_past();

    String too_long(Integer hours);

    String no_such_time();

    String ends_before_start();

    String accept();

    String decline();

    String reconfirm();

    String cancel();

    String leave_list();

    String for_whom(String name);

    String position(Integer place);

    String offer_until(Instant until);

    String state_REQUESTED();

    String state_WAITING();

    String state_OFFERED();

    String state_CONFIRMED();

    String state_ASKED_AGAIN();

    String state_CHECKED_IN();

    String state_CHECKED_OUT();

    String state_ATTENDED();

    String state_LEFT_EARLY();

    String state_NO_SHOW();

    String accepted_done();

    String declined_done();

    String reconfirmed_done();

    String cancelled_done();

    String mine_title();

    String mine_open();

    String mine_empty();

    String state_REJECTED();

    String state_DECLINED();

    String state_LAPSED();

    String state_DROPPED();

    String state_CANCELLED();

    String state_REMOVED();

    String state_LIST_CLOSED();

    String state_CALLED_OFF();

    String past_unnoted();

    String mine_ahead();

    String mine_past();

    String mine_past_empty();

    String because(String reason);

    String sheet_title();

    String sheet_number();

    String sheet_name();

    String sheet_seats();

    String sheet_state();

    String sheet_attendance();

    String sheet_watermark(String name, String when, String community);
}
