package org.wushe.architecture.broken.needs;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** Speaks to the database past the mapping. */
class Jdbc {
    Connection connection;

    void ask(EntityManager entities) {
        entities.createNativeQuery("select 1");
    }
}
