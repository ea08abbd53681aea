package org.wushe.needs.imports.sheets;

import java.util.List;

/** A file that cannot be read as a list at all. It is refused whole; nothing of it is imported. */
public final class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the name in lower case is the message key. */
    public enum Reason {
        /** Neither XLSX nor a text table. */
        NOT_A_SPREADSHEET,
        /** A workbook of Excel 97-2003 (.xls): to be saved as .xlsx. */
        OLD_EXCEL,
        /** A workbook with a password. */
        PROTECTED,
        /** No line with a value in it. */
        EMPTY,
        /** No line near the top of any sheet names the columns. */
        NO_HEADER,
        /** A column no row can do without; argument: the key of the {@code ListColumn}. */
        MISSING_COLUMN,
        /** Argument: how many rows are allowed. */
        TOO_MANY_ROWS,
        /** Argument: the limit that is passed, in MiB. */
        TOO_LARGE,
        /** Broken inside; argument, if any: the row near which reading stopped. */
        DAMAGED
    }

    private final Reason reason;
    private final transient List<String> args;

    public UnreadableList(Reason reason, String... args) {
        this(reason, null, args);
    }

    UnreadableList(Reason reason, Throwable cause, String... args) {
        super(reason + " " + List.of(args), cause);
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    /** Arguments of the message, see {@link Reason}. */
    public List<String> args() {
        return args;
    }
}
