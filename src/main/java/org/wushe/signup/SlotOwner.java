package org.wushe.signup;

import java.util.UUID;

/**
 * What a slot belongs to in the room that opened it.
 *
 * @param kind the room's word for it, such as service, shift or meeting
 */
public record SlotOwner(String kind, UUID id) {}
