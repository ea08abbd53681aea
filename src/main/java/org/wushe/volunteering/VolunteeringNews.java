package org.wushe.volunteering;

import java.util.UUID;

/**
 * Somebody is to hear of a step in this room. Fired inside the transaction of the step; put into
 * words by {@code news_<step>} of the bundle.
 *
 * @param memberId who is told
 * @param number of what it is about, null if that has none
 * @param path where to go, below the community's address
 * @param note what somebody wrote for her, may be null
 */
public record VolunteeringNews(
        UUID memberId, String bundle, String step, String number, String path, String note) {}
