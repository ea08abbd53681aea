package org.wushe.tenancy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Enters the community named in the path, before anything of the request is looked at. */
@Provider
@PreMatching
class CommunityFilter implements ContainerRequestFilter {

    private final Communities communities;
    private final CurrentCommunity current;

    CommunityFilter(Communities communities, CurrentCommunity current) {
        this.communities = communities;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CommunityPath.slugIn(request.getUriInfo().getPath())
                .ifPresent(
                        slug -> {
                            Community community =
                                    communities.find(slug).orElseThrow(UnknownCommunity::new);
                            current.enter(community);
                            if (community.suspended()) {
                                throw new CommunitySuspended(community);
                            }
                        });
    }
}
