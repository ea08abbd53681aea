package org.wushe.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.needs.imports.jobs.NeedsImported;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** The operator's figures of the needs' steps, as a scraper reads them. */
@QuarkusTest
class CountingNeedsTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor WHO = new Actor("w1", "何晓雯", null, Set.of());

    @Inject Event<NeedMoved> moved;
    @Inject Event<NeedsImported> imported;
    @Inject TenantScope tenants;
    @Inject Communities communities;

    private String slug;

    @BeforeEach
    void aCommunityOfItsOwn() {
        slug = "counted-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
    }

    @Test
    void stepsAreCountedByCommunityAndKind() {
        inTransaction(() -> moved.fire(step(NeedStep.SUBMITTED)), false);
        inTransaction(() -> moved.fire(step(NeedStep.SUBMITTED)), false);
        inTransaction(() -> moved.fire(step(NeedStep.PART_DONE)), false);
        assertThat(figure("submitted")).isEqualTo(2);
        assertThat(figure("part_done")).isEqualTo(1);
        assertThat(figure("refused")).isZero();
    }

    @Test
    void whatIsTakenBackWasNoStep() {
        inTransaction(() -> moved.fire(step(NeedStep.SUBMITTED)), true);
        assertThat(figure("submitted")).isZero();
    }

    @Test
    void anImportedListCountsEveryNeedOfIt() {
        inTransaction(
                () -> imported.fire(new NeedsImported(UUID.randomUUID(), 102, 3, 1, WHO, AT)),
                false);
        assertThat(figure("submitted")).isEqualTo(102);
    }

    private void inTransaction(Runnable work, boolean takenBack) {
        tenants.run(
                slug,
                () -> {
                    QuarkusTransaction.begin();
                    work.run();
                    if (takenBack) {
                        QuarkusTransaction.rollback();
                    } else {
                        QuarkusTransaction.commit();
                    }
                });
    }

    private static NeedMoved step(NeedStep step) {
        return new NeedMoved(
                step,
                UUID.randomUUID(),
                "XQ-2026-0042",
                "drains",
                null,
                null,
                null,
                null,
                Map.of(),
                WHO,
                AT);
    }

    private double figure(String step) {
        String name = "wushe_need_steps_total{community=\"" + slug + "\",step=\"" + step + "\"} ";
        return Web.visitor()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }
}
