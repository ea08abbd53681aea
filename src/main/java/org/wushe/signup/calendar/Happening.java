package org.wushe.signup.calendar;

import java.time.Instant;

/**
 * Something that takes place in public.
 *
 * @param path of its page, below the community's address
 */
public record Happening(
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        String path,
        boolean calledOff) {}
