package org.wushe.insight;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.needs.imports.jobs.NeedsImported;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Counts the steps of needs for the operator's figures, {@code wushe_need_steps_total}, per
 * community and step. Only what is committed has happened.
 */
@ApplicationScoped
class CountingNeeds {

    private final MeterRegistry registry;
    private final CurrentCommunity community;

    CountingNeeds(MeterRegistry registry, CurrentCommunity community) {
        this.registry = registry;
        this.community = community;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) NeedMoved moved) {
        add(moved.step(), 1);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) NeedsImported list) {
        add(NeedStep.SUBMITTED, list.imported());
    }

    private void add(NeedStep step, int howMany) {
        String key = step.name().toLowerCase(Locale.ROOT);
        registry.counter("wushe.need.steps", "community", community.slug(), "step", key)
                .increment(howMany);
    }
}
