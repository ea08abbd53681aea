package org.wushe.tenancy.bundles;

import java.util.List;
import java.util.Locale;

/**
 * One thing wrong with a bundle, at a place a person can open.
 *
 * @param file inside the bundle, empty if it is about the bundle as a whole
 * @param line counted from 1; 0 if it is about the file as a whole
 * @param details the values the sentence needs, in its order
 */
public record BundleProblem(String file, int line, Reason reason, List<String> details) {

    public BundleProblem {
        if (details.size() != reason.details()) {
            throw new IllegalArgumentException(reason + " " + details);
        }
    }

    static BundleProblem of(String file, int line, Reason reason, String... details) {
        return new BundleProblem(file, line, reason, List.of(details));
    }

    /** The message that says it. */
    public String key() {
        return "problem_" + reason.name().toLowerCase(Locale.ROOT);
    }

    /** File and line as editors and compilers write them. */
    public String at() {
        return line == 0 ? file : file + ":" + line;
    }

    /** Why a bundle is refused; each has a sentence in the messages of the platform page. */
    public enum Reason {
        TWO_FOLDERS(0),
        NO_COMMUNITY_FILE(0),
        UNKNOWN_FILE(0),
        TOO_LARGE(1),
        TOO_MANY_FILES(1),
        BAD_PATH(0),
        BROKEN_ARCHIVE(0),
        UNREADABLE(0),
        NOT_UTF8(0),
        SYNTAX(0),
        TAB(0),
        ANCHOR(0),
        DUPLICATE_KEY(1),
        NOT_JSON(0),
        UNKNOWN_KEY(2),
        MISTYPED_KEY(2),
        MISSING(1),
        EMPTY(1),
        NOT_TEXT(1),
        NOT_NUMBER(1),
        NOT_LIST(1),
        NOT_BLOCK(1),
        TOO_LONG(2),
        TOO_MANY(2),
        OUT_OF_RANGE(3),
        BAD_VALUE(2),
        SLUG_FORM(2),
        SLUG_FOLDER(2),
        AREA_CODE(2),
        AREA_PROVINCE(1),
        TIME_ZONE(2),
        COLOUR(2),
        CONTRAST(2),
        PHONE(2),
        EMAIL(2),
        CODE_FORM(2),
        EMERGENCY(2),
        DUPLICATE_CODE(2),
        DUPLICATE_NAME(2),
        DATE(2),
        DUPLICATE_DATE(2),
        HOURS(2),
        PERIOD(2);

        private final int details;

        Reason(int details) {
            this.details = details;
        }

        /** How many values the sentence needs. */
        public int details() {
            return details;
        }
    }
}
