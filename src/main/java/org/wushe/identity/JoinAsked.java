package org.wushe.identity;

import java.time.Instant;
import java.util.UUID;

/** A stranger asked to join; those who confirm memberships are told. */
public record JoinAsked(UUID memberId, Instant at) {}
