package org.wushe.testsupport;

import io.quarkus.scheduler.Scheduler;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How many statements a page costs, whoever else uses the database meanwhile (DESIGN 11). */
public final class Statements {

    private static final int ENTERING_THE_COMMUNITY = 1;
    private static final int TRIES = 5;

    private final EntityManagerFactory factory;
    private final Scheduler scheduler;

    public Statements(EntityManagerFactory factory, Scheduler scheduler) {
        this.factory = factory;
        this.scheduler = scheduler;
    }

    /** The least of some tries: a job that had begun already is counted by the same book. */
    public long on(Web person, String path) {
        scheduler.pause();
        try {
            person.page(path);
            Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
            long least = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                statistics.clear();
                person.page(path);
                least = Math.min(least, statistics.getPrepareStatementCount());
            }
            return least + ENTERING_THE_COMMUNITY;
        } finally {
            scheduler.resume();
        }
    }
}
