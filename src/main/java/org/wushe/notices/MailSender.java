package org.wushe.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands mails to the mail server and waits for its answer. All sending begins on one event loop:
 * the mail client lends a connection that one mail opened to another that waits, and if that one
 * lives on another loop it begins to listen after the server's greeting has come and gone, and
 * waits until its patience ends.
 */
@ApplicationScoped
class MailSender {

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration patience;

    MailSender(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "wushe.mail.patience") Duration patience) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.patience = patience;
    }

    /** Returns when the server has taken it; {@link Failure#of} reads what it throws otherwise. */
    void send(Mail mail) {
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(sending -> loop.runOnContext(begun -> sending.run()))
                .await()
                .atMost(patience);
    }
}
