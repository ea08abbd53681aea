package org.wushe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.wushe.tenancy.ChangingCommunities;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.bundles.AppliedBy;
import org.wushe.web.Conflict;

/** Takes a community off the net and brings it back; its data is not touched. */
@ApplicationScoped
class SuspendingCommunities {

    private final ChangingCommunities communities;
    private final Event<StateChanged> changed;

    SuspendingCommunities(ChangingCommunities communities, Event<StateChanged> changed) {
        this.communities = communities;
        this.changed = changed;
    }

    void suspend(Community community, String reason, AppliedBy by) {
        if (!communities.suspend(
                community,
                reason,
                at -> changed.fire(new StateChanged(community.slug(), reason, by, at)))) {
            throw new Conflict(PlatformPages.BUNDLE, "already_suspended");
        }
    }

    void resume(Community community, AppliedBy by) {
        if (!communities.resume(
                community, at -> changed.fire(new StateChanged(community.slug(), null, by, at)))) {
            throw new Conflict(PlatformPages.BUNDLE, "already_active");
        }
    }
}
