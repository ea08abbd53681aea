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
}
