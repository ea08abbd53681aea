package org.wushe.notices;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Sends one mail of the current community in one transaction: takes the row, sends, marks it. While
 * it is sent its row is locked, so that no other relay takes it.
 */
@ApplicationScoped
class MailDispatch {

    enum Outcome {
        NOTHING_DUE,
        SENT,
        /** It had nothing to say any more. */
        CANCELLED,
        FAILED,
        SERVER_AWAY
    }

    private static final Logger LOG = Logger.getLogger(MailDispatch.class);

    private final Memberships memberships;
    private final Letters letters;
    private final MailSender sender;
    private final Backoff backoff;
    private final CurrentCommunity community;
    private final Clock clock;

    MailDispatch(
            Memberships memberships,
            Letters letters,
            MailSender sender,
            Backoff backoff,
            CurrentCommunity community,
            Clock clock) {
        this.memberships = memberships;
        this.letters = letters;
        this.sender = sender;
        this.backoff = backoff;
        this.community = community;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome next() {
        return OutgoingMail.takeDue(clock.instant())
                .map(this::dispatch)
                .orElse(Outcome.NOTHING_DUE);
    }

    private Outcome dispatch(OutgoingMail mail) {
        if (mail.isOutside()) {
            return send(mail, () -> letters.outside(mail, community.get()));
        }
        List<Notice> notices = Notice.stillIn(mail);
        if (notices.isEmpty()) {
            mail.cancel();
            return Outcome.CANCELLED;
        }
        Optional<Receiver> receiver =
                memberships.receiver(mail.memberId).filter(known -> known.email() != null);
        if (receiver.isEmpty()) {
            mail.die(DeadReason.WITHOUT_ADDRESS, clock.instant());
            return Outcome.FAILED;
        }
        return send(mail, () -> letters.write(mail, notices, receiver.get(), community.get()));
    }

    private Outcome send(OutgoingMail mail, Supplier<Mail> letter) {
        Mail written;
        try {
            written = letter.get();
        } catch (RuntimeException unspeakable) {
            LOG.errorf(unspeakable, "mail %s cannot be written", mail.id);
            return failed(mail, Failure.unsendable(unspeakable));
        }
        return send(mail, written);
    }

    private Outcome send(OutgoingMail mail, Mail written) {
        try {
            sender.send(written);
            mail.sent(clock.instant());
            return Outcome.SENT;
        } catch (RuntimeException notSent) {
            return failed(mail, Failure.of(notSent));
        }
    }

    private Outcome failed(OutgoingMail mail, Failure failure) {
        Instant now = clock.instant();
        LOG.infof("mail %s was not sent: %s", mail.id, failure.forTheLog());
        switch (failure.kind()) {
            case SERVER_AWAY -> {
                mail.failed(failure.error(), backoff.next(0, now));
                return Outcome.SERVER_AWAY;
            }
            case NO_SUCH_RECEIVER -> mail.die(failure.error(), now);
            case NOT_NOW -> {
                if (backoff.isOver(mail.triedSince(), now)) {
                    mail.die(failure.error(), now);
                } else {
                    mail.failed(failure.error(), backoff.next(mail.attempts, now));
                }
            }
        }
        return Outcome.FAILED;
    }
}
