package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wushe.shared.Span;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;

/** When a need is to be answered and solved: working days of the community's calendar. */
@ApplicationScoped
class Deadlines {

    private final CurrentCommunity community;
    private final Today today;

    Deadlines(CurrentCommunity community, Today today) {
        this.community = community;
        this.today = today;
    }

    Instant answer(Instant submitted) {
        return answer(submitted, List.of());
    }

    /** Counts from the acceptance, whatever the category is now. */
    void toSolve(Need need) {
        if (need.clock.acceptedAt != null) {
            need.clock.solveDue = solve(need, NeedPause.of(need.id));
            need.clock.tick(need.status);
        }
    }

    /** The clock runs again; what stood still is added to every deadline. */
    void resumed(Need need, Span stopped, String reason) {
        List<Span> before = NeedPause.of(need.id);
        NeedPause.keep(need.id, stopped, reason);
        List<Span> all = new ArrayList<>(before);
        all.add(stopped);
        if (need.clock.acceptedAt == null) {
            need.clock.answerDue = answer(need.clock.submittedAt, all);
        } else {
            need.clock.solveDue = solve(need, all);
        }
        need.clock.tick(need.status);
    }

    private Instant answer(Instant submitted, List<Span> stopped) {
        return today.calendar().deadline(submitted, today.getPolicy().answerDays(), stopped);
    }

    private Instant solve(Need need, List<Span> stopped) {
        Integer own = community.get().bundle().category(need.category).solveDays();
        int days = own == null ? today.getPolicy().solveDays() : own;
        return today.calendar().deadline(need.clock.acceptedAt, days, stopped);
    }
}
