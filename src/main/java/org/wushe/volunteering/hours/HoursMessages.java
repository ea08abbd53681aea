package org.wushe.volunteering.hours;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of hours and stars; their texts are in messages/hours*.properties. */
@MessageBundle("hours")
public interface HoursMessages {
    String shift_title();

    String shift_intro();

    String shift_not_over();

    String shift_empty();

    String to_checkin();

    String minutes(int minutes);

    String served(int minutes);

    String amount(String hours);

    String came();

    String left();

    String not_noted();

    String basis_MEASURED();

    String basis_NO_SIGN_OUT();

    String basis_NO_SIGN_IN();

    String basis_UNSEEN();

    String too_long();

    String confirm(int minutes);

    String open();

    String own_line();

    String check_title(String name);

    String plan();

    String counted();

    String minutes_label();

    String minutes_help(int most);

    String reason_label();

    String reason_help();

    String check_send();

    String check_next();

    String checked_done(String name);

    String minutes_blank();

    String minutes_most(int most);

    String reason_blank();

    String reason_wanted();

    String text_long(int n);

    String too_early(Instant at);

    String state_changed();

    String not_own();

    String not_checker();

    String other_role();

    String only_approvers();

    String queue_title();

    String queue_intro();

    String queue_empty();

    String state();

    String state_RECORDED();

    String state_CHECKED();

    String state_APPROVED();

    String state_PUBLISHED();

    String state_OBJECTED();

    String state_EFFECTIVE();

    String state_VOID();

    String volunteer();

    String project();

    String when();

    String approve();

    String approve_text();

    String approved_done();

    String correct();

    String correct_text();

    String correct_send();

    String corrected_done();

    String annul();

    String annul_text();

    String annul_send();

    String voided_done();

    String reason_shown();

    String objection_shown();

    String story();

    String story_empty();

    String step_CHECKED();

    String step_APPROVED();

    String step_PUBLISHED();

    String step_OBJECTED();

    String step_CORRECTED();

    String step_VOIDED();

    String step_EFFECTIVE();

    String changed(String before, String after);

    String checked_by();

    String approved_by();

    String facts();

    String mine_title();

    String total();

    String this_year();

    String stars();

    String star_none();

    String star_has(int star);

    String star_next(String hours);

    String on_the_way();

    String on_the_way_empty();

    String way_RECORDED();

    String way_CHECKED();

    String way_APPROVED();

    String way_PUBLISHED(Instant at);

    String way_OBJECTED();

    String history();

    String history_empty();

    String history_first();

    String object();

    String object_title();

    String object_text();

    String object_label();

    String object_help();

    String object_send();

    String objected_done();

    String objection_blank();

    String to_notice();

    String notice_title();

    String notice_intro(int days);

    String notice_empty();

    String notice_until();

    String news_hours_approved();

    String news_hours_corrected();

    String news_hours_voided();

    String news_hours_objected();

    String news_star_awarded(String number);

    String to_hours();

    String team_total();

    String team_with_units(String hours);
}
