package org.wushe.volunteering.hours;

import io.quarkus.qute.TemplateExtension;

/** Minutes as hours with one decimal in templates and messages (domain row B-2). */
@TemplateExtension
final class HoursWords {

    private HoursWords() {}

    static String inHours(Number minutes) {
        return HoursText.of(minutes.longValue());
    }
}
