package org.wushe.services.rooms;

import java.util.UUID;

/**
 * Somebody is to hear of a booking. Fired inside the transaction of the step; put into words by
 * {@code news_<step>} of the bundle rooms.
 *
 * @param memberId who is told
 * @param path where to go, below the community's address
 * @param note what somebody wrote for her, may be null
 */
public record BookingNews(UUID memberId, String step, String number, String path, String note) {}
