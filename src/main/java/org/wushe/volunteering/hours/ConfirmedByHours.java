package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wushe.volunteering.checkin.ConfirmedHours;

/** Hours that somebody confirmed are changed by a correction, not by a late mark. */
@ApplicationScoped
class ConfirmedByHours implements ConfirmedHours {

    @Override
    public boolean isConfirmed(UUID signupId) {
        return ServiceHours.ofSignup(signupId)
                .map(hours -> hours.state != HoursState.RECORDED)
                .orElse(false);
    }
}
