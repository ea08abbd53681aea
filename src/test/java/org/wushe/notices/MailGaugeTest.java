package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

@QuarkusTest
class MailGaugeTest {

    @Inject Communities communities;
    @Inject MailGauge gauge;
    @Inject Scheduler scheduler;

    private Neighbours here;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        here = Neighbours.moveIn();
        communities.read();
    }

    @AfterEach
    void goOn() {
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        gauge.read();
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void tellsWhatWaitsAndForgetsCommunitiesWithoutAny() {
        UUID resident = here.member("zhou", "zh-CN", Role.RESIDENT);
        here.due(resident, "drains", "zh-CN");
        here.due(resident, "drains", "zh-CN");
        gauge.read();
        assertThat(figures()).contains("wushe_mail_waiting{community=\"" + here.slug + "\"} 2.0");
        OwnerSql.run("update wushe.mail set state = 'SENT' where community = ?", here.slug);
        gauge.read();
        assertThat(figures()).doesNotContain("wushe_mail_waiting{community=\"" + here.slug);
    }

    private static String figures() {
        return Web.visitor().get("/q/metrics").asString();
    }
}
