package org.wushe.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands mails to the mail server and waits for its answer. The sending begins on an event loop:
 * begun on another thread, the mail client may open the connection on one loop and listen on
 * another, miss the server's greeting and wait until its patience ends.
 */
@ApplicationScoped
class MailSender {

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Duration patience;

    MailSender(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "wushe.mail.patience") Duration patience) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.patience = patience;
    }

    /** Returns when the server has taken it; {@link Failure#of} reads what it throws otherwise. */
    void send(Mail mail) {
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(
                        sending -> vertx.getOrCreateContext().runOnContext(loop -> sending.run()))
                .await()
                .atMost(patience);
    }
}
