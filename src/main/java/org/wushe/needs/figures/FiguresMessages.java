package org.wushe.needs.figures;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the figures; their texts are in messages/figures*.properties. */
@MessageBundle("figures")
public interface FiguresMessages {

    String title();

    String intro_public();

    String from();

    String to();

    String show();

    String raised();

    String unit();

    String unit_title();

    String count();

    String empty();

    String none();

    String by_category();

    String by_ending();

    String by_party();

    String by_source();

    String spans();

    String answered();

    String in_time();

    String in_time_of(Long percent, long count);

    String percent();

    String hours_to_answer();

    String hours();

    String ended();

    String days_to_end();

    String days();

    String rated();

    String satisfaction();

    String satisfaction_of(String average, long count);

    String points();

    String how();

    String how_public();

    String take_xlsx();

    String take_csv();

    String take_next();

    String watermark(String name, String when, String community);
}
