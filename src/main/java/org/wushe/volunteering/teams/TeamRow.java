package org.wushe.volunteering.teams;

import java.util.UUID;

/**
 * A team in a list.
 *
 * @param own what the reader is in it: ASKED or IN, null for neither
 */
record TeamRow(UUID id, String name, String purpose, long members, String own) {}
