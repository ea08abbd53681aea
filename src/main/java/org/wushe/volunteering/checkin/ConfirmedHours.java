package org.wushe.volunteering.checkin;

import java.util.UUID;

/** Whether what somebody served is confirmed, so that marks move it no more; hours know. */
public interface ConfirmedHours {

    /** Call inside a transaction. */
    boolean isConfirmed(UUID signupId);
}
