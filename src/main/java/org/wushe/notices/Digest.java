package org.wushe.notices;

import java.util.List;
import org.wushe.tenancy.CommunityBundle.Contact;

/**
 * News of several needs in one mail, as its template shows them, in the receiver's language.
 *
 * @param title also the subject
 * @param needs with the one of the newest news first
 * @param more news that are only in the inbox, because the mail is long enough
 * @param inbox absolute, and so is
 * @param settings where she says how often such mail comes
 */
public record Digest(
        String language,
        String receiver,
        String community,
        String title,
        List<NewsOfNeed> needs,
        int more,
        String inbox,
        String settings,
        Contact contact) {

    /**
     * What is new of one need.
     *
     * @param lines the newest first
     * @param link absolute
     */
    public record NewsOfNeed(String heading, List<Line> lines, String link) {}

    /**
     * One step.
     *
     * @param note what somebody wrote for her, may be empty
     */
    public record Line(String at, String text, String note) {}
}
