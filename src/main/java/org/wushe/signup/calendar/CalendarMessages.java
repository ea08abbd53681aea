package org.wushe.signup.calendar;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of calendars; their texts are in messages/calendar*.properties. */
@MessageBundle("calendar")
public interface CalendarMessages {

    String feed_name(String community);

    String title_for(String title, String name);

    String address_title();

    String address_intro();

    String address_none();

    String address_since(String when);

    String address_make();

    String address_reset();

    String address_reset_note();

    String address_end();

    String address_made();

    String address_once();

    String address_secret();

    String address_open();

    String address_label();

    String address_how();

    String ended_done();

    String file();

    String file_of(String title);

    String title();

    String month();

    String week();

    String view();

    String kind();

    String all();

    String leaf();

    String month_previous();

    String month_next();

    String week_previous();

    String week_next();

    String today_link();

    String today();

    String rest();

    String work();

    String called_off();

    String empty();

    String empty_kind();

    String day_1();

    String day_2();

    String day_3();

    String day_4();

    String day_5();

    String day_6();

    String day_7();

    String week_of(String first, String last);

    String count(Integer count);

    String more(Integer count);
}
