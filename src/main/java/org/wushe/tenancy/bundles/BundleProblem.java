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
        NO_COMMUNITY_FILE,
        TWO_FOLDERS,
        UNKNOWN_FILE,
        TOO_LARGE,
        TOO_MANY_FILES,
        BAD_PATH,
        BROKEN_ARCHIVE,
        UNREADABLE,
        NOT_UTF8,
        SYNTAX,
        TAB,
        ANCHOR,
        DUPLICATE_KEY,
        NOT_JSON,
        UNKNOWN_KEY,
        MISTYPED_KEY,
        MISSING,
        EMPTY,
        NOT_TEXT,
        NOT_NUMBER,
        NOT_LIST,
        NOT_BLOCK,
        TOO_LONG,
        TOO_MANY,
        OUT_OF_RANGE,
        BAD_VALUE,
        SLUG_FORM,
        SLUG_FOLDER,
        AREA_CODE,
        AREA_PROVINCE,
        TIME_ZONE,
        COLOUR,
        CONTRAST,
        PHONE,
        EMAIL,
        CODE_FORM,
        EMERGENCY,
        DUPLICATE_CODE,
        DUPLICATE_NAME,
        DATE,
        DUPLICATE_DATE,
        HOURS,
        PERIOD
    }
}
