package org.wushe.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.wushe.shared.BusinessCalendar;
import org.wushe.tenancy.CommunityBundle.Policy;

/** This day in the current community, and the policy in force on it. */
@RequestScoped
@Named("today")
public class Today {

    private final CurrentCommunity community;
    private final Clock clock;

    Today(CurrentCommunity community, Clock clock) {
        this.community = community;
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), community.get().bundle().zone());
    }

    /** The community's working time. */
    public BusinessCalendar calendar() {
        CommunityBundle bundle = community.get().bundle();
        return bundle.calendar().in(bundle.zone());
    }

    /** The year whose holidays the community's bundle should have by now, null if it has them. */
    public Integer getMissingYear() {
        return community.get().bundle().calendar().missing(date()).orElse(null);
    }

    public Policy getPolicy() {
        return community.get().bundle().policyOn(date());
    }
}
