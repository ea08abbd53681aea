package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** Who is asked for the holidays of the coming year, and where it is said that they are missing. */
@QuarkusTest
class ComingYearPagesTest {

    private static final String ASKED = "2027 年的放假安排还没有录入";

    @Test
    void adminAndOperatorAreAskedFromNovember() {
        Web admin = Web.as("admin@hongju");
        itIs("2026-10-20T04:00:00Z");
        assertThat(admin.page("/c/hongju/desk").text()).doesNotContain("放假安排");
        assertThat(Web.as("ops").page("/platform").text()).doesNotContain("缺 2027 年放假安排");
        itIs("2026-11-01T04:00:00Z");
        assertThat(admin.page("/c/hongju/desk").text()).contains(ASKED, "make-up-days");
        assertThat(admin.inEnglish().page("/c/hongju/desk").text())
                .contains("The holidays of 2027 are not written down yet");
        assertThat(Web.as("coordinator@hongju").page("/c/hongju/desk").text())
                .doesNotContain("放假安排");
        assertThat(Web.as("ops").page("/platform").text()).contains("缺 2027 年放假安排", "make-up-days");
    }

    @Test
    void theQueueSaysWhichDeadlinesCountPlainDays() {
        itIs("2026-12-31T02:00:00Z");
        NeedsInHand needs = new NeedsInHand("hongju");
        String text = unique("跨年");
        String number = needs.raised("noise", text);
        String queue = needs.coordinator.page("/c/hongju/desk/needs?state=new&q=" + number).text();
        assertThat(queue).contains(number, "2027 年的放假安排还没有录入，落在这一年的期限只按周一到周五算");
        assertThat(needs.coordinator.page("/c/hongju/desk/needs?state=new&q=none").text())
                .doesNotContain("放假安排");
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }
}
