package org.wushe.attachments.pictures;

import java.util.List;

/** A file that is no picture we take; nothing of it is kept. */
public final class UnfitPicture extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; the name in lower case, after "unfit_", is the message key. */
    public enum Reason {
        /** No picture at all, whatever its name says. */
        NOT_A_PICTURE,
        /** What an iPhone takes unless told otherwise. */
        HEIC,
        /** Another kind of picture; argument: its name. */
        OTHER_FORMAT,
        /** Argument: how many million pixels are allowed. */
        TOO_MANY_PIXELS,
        /** Broken inside, or of a rare kind that is not read. */
        DAMAGED
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    UnfitPicture(Reason reason, Object... arguments) {
        this(reason, null, arguments);
    }

    UnfitPicture(Reason reason, Throwable cause, Object... arguments) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Arguments of the message, see {@link Reason}. */
    public List<Object> arguments() {
        return arguments;
    }
}
