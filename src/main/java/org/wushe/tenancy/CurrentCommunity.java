package org.wushe.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The community this request or job belongs to; there is no default. */
@RequestScoped
@Named("community")
public class CurrentCommunity {

    private Community community;

    void enter(Community entered) {
        community = entered;
    }

    public boolean isSet() {
        return community != null;
    }

    public Optional<Community> find() {
        return Optional.ofNullable(community);
    }

    /**
     * @throws IllegalStateException outside a community, which is always a programming error
     */
    public Community get() {
        if (community == null) {
            throw new IllegalStateException("no community entered");
        }
        return community;
    }

    public String slug() {
        return get().slug();
    }
}
