package org.wushe.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

/**
 * Binds each transaction to the current community before its first statement. A transaction without
 * a community stays unbound and sees no community's rows.
 */
@ApplicationScoped
class CommunityBinding {

    private final CurrentCommunity current;
    private final CommunitySql sql;

    CommunityBinding(CurrentCommunity current, CommunitySql sql) {
        this.current = current;
        this.sql = sql;
    }

    void bind(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        current.find().ifPresent(community -> sql.enter(community.slug()));
    }
}
