package org.wushe.signup;

import java.util.List;
import org.wushe.web.Conflict;
import org.wushe.web.Refused;

/**
 * The one reason why something cannot be done, for {@code web.Wording}.
 *
 * @param bundle the message bundle of the room that says so
 * @param arguments for the message, at most three
 */
public record WhyNot(String bundle, String key, List<Object> arguments) {

    public static WhyNot of(String bundle, String key, Object... arguments) {
        return new WhyNot(bundle, key, List.of(arguments));
    }

    /**
     * @param what the training or certificate she lacks, in the reader's words
     */
    public static WhyNot notQualified(String what) {
        return of(Reason.NOT_QUALIFIED, what);
    }

    /**
     * @param age in full years from which on she may
     */
    public static WhyNot tooYoung(int age) {
        return of(Reason.TOO_YOUNG, age);
    }

    static WhyNot of(Reason reason, Object... arguments) {
        return of(Reason.BUNDLE, reason.key(), arguments);
    }

    static Conflict conflict(Reason reason, Object... arguments) {
        return of(reason, arguments).conflict();
    }

    static Refused refused(Reason reason) {
        return new Refused(Reason.BUNDLE, reason.key());
    }

    Conflict conflict() {
        return new Conflict(bundle, key, arguments.toArray());
    }
}
