package org.wushe.notices;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How many mails wait, per community that has any. Every replica tells the same figure of the same
 * outbox: take the largest, not the sum.
 */
@ApplicationScoped
class MailGauge {

    private final DueMailSql sql;
    private final MultiGauge gauge;

    MailGauge(DueMailSql sql, MeterRegistry registry) {
        this.sql = sql;
        this.gauge =
                MultiGauge.builder("wushe.mail.waiting")
                        .description("mails in the outbox that are not sent yet")
                        .register(registry);
    }

    @Scheduled(every = "${wushe.mail.counted:30s}", delayed = "5s")
    void read() {
        List<Row<?>> rows =
                sql.waiting().entrySet().stream()
                        .<Row<?>>map(
                                waiting ->
                                        Row.of(
                                                Tags.of("community", waiting.getKey()),
                                                waiting.getValue()))
                        .toList();
        gauge.register(rows, true);
    }
}
