package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.identity.NoticePace;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Puts notices into inboxes and, for members who have an address, mails into the outbox; news of
 * those who want them together wait for their morning.
 */
@ApplicationScoped
class Postbox {

    private final Memberships memberships;
    private final CurrentCommunity community;
    private final Clock clock;

    Postbox(Memberships memberships, CurrentCommunity community, Clock clock) {
        this.memberships = memberships;
        this.community = community;
        this.clock = clock;
    }

    /** Inbox and mail. */
    void tell(UUID memberId, NoticeKind kind, About about) {
        Notice notice = written(memberId, kind, about);
        Optional<Receiver> receiver =
                memberships.receiver(memberId).filter(known -> known.email() != null);
        NoticePace pace = receiver.map(Receiver::pace).orElse(NoticePace.AT_ONCE);
        if (kind.canWait() && pace != NoticePace.AT_ONCE) {
            notice.gatherAt = Morning.next(pace, notice.createdAt, community.get().bundle().zone());
            notice.persist();
        } else {
            notice.persist();
            receiver.ifPresent(known -> OutgoingMail.of(notice, known.language()).persist());
        }
    }

    /** Inbox only. */
    void note(UUID memberId, NoticeKind kind, About about) {
        written(memberId, kind, about).persist();
    }

    private Notice written(UUID memberId, NoticeKind kind, About about) {
        Notice notice = new Notice();
        notice.memberId = memberId;
        notice.kind = kind;
        notice.number = about.number;
        notice.path = about.path;
        notice.params = about.params;
        notice.createdAt = clock.instant();
        return notice;
    }

    /**
     * What a notice is about.
     *
     * @param number as in {@link Notice#number}
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
