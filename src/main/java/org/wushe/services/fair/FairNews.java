package org.wushe.services.fair;

import java.util.UUID;

/**
 * A member is to hear of a fair day. Put into words by {@code news_<step>} of the bundle fair.
 *
 * @param path where to go, below the community's address
 * @param note when and where, in figures
 */
public record FairNews(UUID memberId, String step, String number, String path, String note) {}
