package org.wushe.architecture.broken.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Belongs to no community. */
@Entity
class Homeless {
    @Id long id;
}
