package org.wushe.volunteering.checkin;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of check-in; their texts are in messages/checkin*.properties. */
@MessageBundle("checkin")
public interface CheckinMessages {
    String code_title();

    String code_intro();

    String code_alt();

    String count(long came, int seats);

    String people_title();

    String people_intro();

    String people_empty();

    String came(String name);

    String left(String name);

    String absent(String name);

    String came_at(Instant at);

    String left_at(Instant at);

    String not_yet();

    String absent_state();

    String marked_done();

    String marked_before();

    String sheet_title();

    String sheet_intro();

    String sheet_allow();

    String sheet_end();

    String sheet_scan();

    String sheet_print();

    String sheet_leader();

    String sheet_allowed_done();

    String sheet_withdrawn_done();

    String walk_ins();

    String walk_ins_text();

    String walk_ins_on();

    String walk_ins_allow();

    String walk_ins_end();

    String walk_ins_allowed_done();

    String walk_ins_ended_done();

    String own_title();

    String own_came(String name);

    String own_left(String name);

    String own_ready(String name);

    String come();

    String join();

    String leave();

    String leave_hint();

    String came_before();

    String left_before();

    String no_seat();

    String not_in_yet();

    String own_mark();

    String too_early(Instant at);

    String too_late(Instant at);

    String code_stale();

    String sheet_withdrawn();

    String scan_first();

    String offline_stay();

    String offline_none();

    String net_online();

    String net_offline();

    String net_sign_in();

    String net_trouble();

    String net_needed();

    String waiting();

    String kept_came(String time);

    String kept_left(String time);

    String answered();

    String answered_clear();

    String answer_TAKEN();

    String answer_KNOWN();

    String answer_CONFLICT();

    String answer_FORGED();

    String answer_EXPIRED();

    String answer_UNKNOWN();

    String open_title(int marks);

    String open_intro();

    String open_came(String name);

    String open_left(String name);

    String open_device(Instant at);

    String open_sent(Instant at);

    String open_other(Instant at);

    String found_CLOCK();

    String found_OUTSIDE();

    String found_NO_SEAT();

    String found_NOT_IN();

    String found_OTHER_TIME();

    String found_NOTED_SINCE();

    String found_CONFIRMED();

    String found_OWN();

    String found_STEP();

    String time_label();

    String time_unfit();

    String count_it();

    String drop_it();

    String counted_done();

    String dropped_done();

    String settled_before();

    String left_earlier();

    String without_network();

    String offline_clock();

    String unsettled(long marks);
}
