package org.wushe.services.fair;

import java.time.Instant;
import java.util.UUID;

/** Somebody who booked and has not arrived yet. */
record ExpectedLine(UUID signup, String name, Instant startsAt) {}
