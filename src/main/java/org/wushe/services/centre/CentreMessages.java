package org.wushe.services.centre;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/centre*.properties. */
@MessageBundle("centre")
public interface CentreMessages {

    String title();

    String none();

    String opened_of(long opened);

    String kind_SAFETY();

    String kind_HEALTH();

    String kind_AFFAIRS();

    String kind_CULTURE();

    String kind_LIVING();

    String about_SAFETY();

    String about_HEALTH();

    String about_AFFAIRS();

    String about_CULTURE();

    String about_LIVING();

    String not_yet();

    String open_until(String clock);

    String opens_at(String moment);

    String closed_long();

    String closed();

    String hours();

    String hours_of(String name);

    String hours_help();

    String hours_unreadable();

    String hours_blank();

    String days(String first, String last);

    String day_MONDAY();

    String day_TUESDAY();

    String day_WEDNESDAY();

    String day_THURSDAY();

    String day_FRIDAY();

    String day_SATURDAY();

    String day_SUNDAY();

    String holidays();

    String holidays_true();

    String holidays_false();

    String holidays_check();

    String place();

    String place_help();

    String place_blank();

    String place_none();

    String phone();

    String address();

    String address_blank();

    String name_zh();

    String name_en();

    String name_blank();

    String text_long(Object max);

    String offers();

    String to_services();

    String desk_title();

    String desk_intro();

    String parts();

    String itself();

    String opened();

    String opened_yes();

    String opened_no();

    String opened_blank();

    String save();

    String save_next();

    String save_first();

    String kept_done();

    String to_public();

    String where_when();
}
