package org.wushe.services.counter;

import java.util.UUID;

/**
 * Somebody is to hear of a receipt. Fired inside the transaction of the step; put into words by
 * {@code news_<step>} of the bundle counter.
 *
 * @param memberId who is told
 * @param path where to go, below the community's address
 * @param note the service and what the desk wrote, may be null
 */
public record ReceiptNews(UUID memberId, String step, String number, String path, String note) {}
