package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wushe.identity.Memberships;

/** Puts notices into inboxes and, for members who have an address, mails into the outbox. */
@ApplicationScoped
class Postbox {

    private final Memberships memberships;
    private final Clock clock;

    Postbox(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Inbox and mail. */
    void tell(UUID memberId, NoticeKind kind, About about) {
        Notice notice = note(memberId, kind, about);
        memberships
                .receiver(memberId)
                .filter(receiver -> receiver.email() != null)
                .ifPresent(receiver -> OutgoingMail.of(notice, receiver.language()).persist());
    }

    /** Inbox only. */
    Notice note(UUID memberId, NoticeKind kind, About about) {
        Notice notice = new Notice();
        notice.memberId = memberId;
        notice.kind = kind;
        notice.number = about.number;
        notice.path = about.path;
        notice.params = about.params;
        notice.createdAt = clock.instant();
        notice.persist();
        return notice;
    }

    /**
     * What a notice is about.
     *
     * @param number of the need, null if it is about none
     * @param path below the community's address
     */
    record About(String number, String path, Map<String, String> params) {

        static About of(String number, String path) {
            return new About(number, path, new TreeMap<>());
        }

        /** Null and blank are left out. */
        About with(String name, String value) {
            if (value != null && !value.isBlank()) {
                params.put(name, value);
            }
            return this;
        }
    }
}
