package org.wushe.needs.imports;

import java.util.List;

/**
 * What is to be said about one field of a row.
 *
 * @param field key of the {@link ListColumn}
 * @param severity whether the row can be imported all the same
 * @param key message key, see {@link RowRules} for all of them
 * @param args arguments of the message; never an identity number
 */
public record RowMessage(String field, Severity severity, String key, List<String> args) {

    /** What a message means for its row. */
    public enum Severity {
        REFUSED,
        DUPLICATE,
        WARNING
    }
}
