package org.wushe.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.web.Cursor;

/**
 * A page of the mails that were given up.
 *
 * @param next where the next page begins, null on the last
 * @param first whether this is the start of the list
 */
public record DeadLetters(List<Row> rows, Cursor next, boolean first) {

    /**
     * @param kind key of what it was to tell
     * @param number of the need, null if it is about none or several
     * @param since when it was given up
     * @param reason key of why
     */
    public record Row(
            UUID id, String receiver, String kind, String number, Instant since, String reason) {

        static Row of(OutgoingMail mail, Notice notice, String receiver) {
            return new Row(
                    mail.id,
                    receiver,
                    "kind_" + (notice == null ? ofNoNotice(mail) : notice.kind.key()),
                    notice == null ? null : notice.number,
                    mail.diedAt,
                    DeadReason.of(mail.lastError).key());
        }

        private static String ofNoNotice(OutgoingMail mail) {
            return mail.isOutside() ? "outside" : "digest";
        }
    }
}
