package org.wushe.notices;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was given up, in kinds that somebody who is no postmaster can act on. Read from the
 * mail server's last answer: its enhanced status code (RFC 3463) or else its reply code (RFC 5321,
 * 4.2.3).
 */
enum DeadReason {
    NO_ADDRESS,
    ADDRESS_UNKNOWN,
    MAILBOX_FULL,
    REFUSED,
    /** Always "not now", until a week was over. */
    TOO_LONG_AWAY,
    /** No server was asked: the mail could not be written. */
    NOT_WRITTEN;

    /** The error of a mail whose receiver has no address any more. */
    static final String WITHOUT_ADDRESS = "the member has no address any more";

    private static final Pattern REPLY =
            Pattern.compile("[: ]([45]\\d\\d)[ -](?:[45]\\.(\\d{1,3}\\.\\d{1,3})\\b)?");
    private static final Pattern BAD_ADDRESS = Pattern.compile("1\\.([1-6]|9|10)|2\\.1");
    private static final String FULL = "2.2";
    private static final String RECEIVER_REFUSED = "recipient address not accepted";
    private static final String MALFORMED = "invalid email address";

    static DeadReason of(String error) {
        String said = error == null ? "" : error;
        if (said.equals(WITHOUT_ADDRESS)) {
            return NO_ADDRESS;
        }
        if (said.contains(MALFORMED)) {
            return ADDRESS_UNKNOWN;
        }
        Matcher reply = REPLY.matcher(said);
        if (!reply.find()) {
            return NOT_WRITTEN;
        }
        return reply.group(2) == null
                ? ofReply(Integer.parseInt(reply.group(1)), said.startsWith(RECEIVER_REFUSED))
                : ofStatus(reply.group(2), reply.group(1).startsWith("4"));
    }

    private static DeadReason ofStatus(String detail, boolean temporary) {
        if (detail.equals(FULL)) {
            return MAILBOX_FULL;
        }
        if (BAD_ADDRESS.matcher(detail).matches()) {
            return ADDRESS_UNKNOWN;
        }
        return temporary ? TOO_LONG_AWAY : REFUSED;
    }

    private static DeadReason ofReply(int code, boolean receiver) {
        return switch (code) {
            case 452, 552 -> MAILBOX_FULL;
            case 550, 551, 553 -> receiver ? ADDRESS_UNKNOWN : REFUSED;
            default -> code < 500 ? TOO_LONG_AWAY : REFUSED;
        };
    }

    /** As it stands in message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
