package org.wushe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Work put off to the end of the running transaction, yet still a part of it: if the work fails,
 * nothing of the transaction is kept.
 */
@ApplicationScoped
public class BeforeCommit {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    BeforeCommit(TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        this.transactions = transactions;
        this.registry = registry;
    }

    /** Before the entities are written. */
    public void run(Runnable work) {
        try {
            transactions.getTransaction().registerSynchronization(new AtEnd(work));
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After all that {@link #run} put off. */
    public void runLast(Runnable work) {
        registry.registerInterposedSynchronization(new AtEnd(work));
    }

    private record AtEnd(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {
            // nothing: what was put off is part of the transaction
        }
    }
}
