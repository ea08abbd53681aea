package org.wushe.volunteering.hours;

/** Minutes in hours with one decimal, cut off: 99.9 is not 100.0 (domain row B-4). */
public final class HoursText {

    private static final int TENTH = 6;

    private HoursText() {}

    public static String of(long minutes) {
        long tenths = minutes / TENTH;
        return tenths / 10 + "." + tenths % 10;
    }
}
