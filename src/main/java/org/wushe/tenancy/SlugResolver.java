package org.wushe.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate the community; asking without one is an error, never a default. */
@RequestScoped
@PersistenceUnitExtension
class SlugResolver implements TenantResolver {

    private final CurrentCommunity current;

    SlugResolver(CurrentCommunity current) {
        this.current = current;
    }

    @Override
    public String getDefaultTenantId() {
        throw new IllegalStateException("no community entered");
    }

    @Override
    public String resolveTenantId() {
        return current.slug();
    }
}
