package org.wushe.volunteering.hours;

/** What somebody served in one project, in minutes that count. */
public record ProjectHours(String number, String title, long minutes) {}
