package org.wushe.notices;

import org.wushe.tenancy.CommunityBundle.Contact;

/**
 * A mail as its template shows it, in the receiver's language.
 *
 * @param title what happened, also the subject
 * @param lead what happened, in a sentence
 * @param note what somebody wrote for her, may be empty
 * @param next what happens next or what she can do
 * @param link absolute
 */
public record Letter(
        String language,
        String receiver,
        String community,
        String title,
        String lead,
        String note,
        String next,
        String link,
        Contact contact) {}
