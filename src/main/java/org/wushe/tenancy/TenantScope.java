package org.wushe.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs a job inside one community: a request context of its own, with that community entered. */
@ApplicationScoped
public class TenantScope {

    private final Communities communities;
    private final CurrentCommunity current;

    TenantScope(Communities communities, CurrentCommunity current) {
        this.communities = communities;
        this.current = current;
    }

    public void run(String slug, Runnable job) {
        call(
                slug,
                () -> {
                    job.run();
                    return null;
                });
    }

    /**
     * @throws IllegalArgumentException if there is no such community
     */
    public <T> T call(String slug, Supplier<T> job) {
        Community community =
                communities
                        .find(slug)
                        .orElseThrow(
                                () -> new IllegalArgumentException("unknown community " + slug));
        return call(community, job);
    }

    /** Inside a community that may be about to be opened, or is suspended. */
    <T> T call(Community community, Supplier<T> job) {
        ManagedContext request = Arc.container().requestContext();
        var outer = request.getStateIfActive();
        request.activate();
        try {
            current.enter(community);
            return job.get();
        } finally {
            request.terminate();
            if (outer != null) {
                request.activate(outer);
            }
        }
    }
}
