package org.wushe.notices;

import io.vertx.ext.mail.SMTPException;

/** Why a mail did not go out, and what that means for it and for the others. */
record Failure(Kind kind, String error) {

    enum Kind {
        /** The server does not take mail from us at all now; the others need not be tried. */
        SERVER_AWAY,
        /** The server did not take this one, perhaps later. */
        NOT_NOW,
        /** The server will never deliver to this address. */
        NO_SUCH_RECEIVER
    }

    private static final String RECEIVER_REFUSED = "recipient address not accepted";
    private static final String CONTENT_REFUSED = "sending data failed";
    private static final int CLOSING = 421;

    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return new Failure(kindOf(answer), answer.getMessage());
            }
            if (cause instanceof IllegalArgumentException malformed) {
                return unsendable(malformed);
            }
        }
        return new Failure(Kind.SERVER_AWAY, thrown.toString());
    }

    /** The server was not even asked; others may go out, and this one once its cause is mended. */
    static Failure unsendable(RuntimeException thrown) {
        return new Failure(Kind.NOT_NOW, thrown.toString());
    }

    /** Without the words of a server about one receiver, which may name her address. */
    String forTheLog() {
        return kind == Kind.SERVER_AWAY ? kind + ", " + error : kind.toString();
    }

    private static Kind kindOf(SMTPException answer) {
        String said = String.valueOf(answer.getMessage());
        if (answer.getReplyCode() == CLOSING) {
            return Kind.SERVER_AWAY;
        }
        if (said.startsWith(RECEIVER_REFUSED)) {
            return answer.isPermanent() ? Kind.NO_SUCH_RECEIVER : Kind.NOT_NOW;
        }
        return said.startsWith(CONTENT_REFUSED) ? Kind.NOT_NOW : Kind.SERVER_AWAY;
    }
}
