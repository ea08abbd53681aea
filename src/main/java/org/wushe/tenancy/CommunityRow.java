package org.wushe.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.wushe.shared.Ids;

/** A row that belongs to one community; its key in the database is (community, id). */
@MappedSuperclass
public abstract class CommunityRow extends PanacheEntityBase {

    @Id public UUID id = Ids.next();

    @TenantId
    @PartitionKey
    @Column(nullable = false, updatable = false)
    public String community;
}
