package org.wushe.people.consents;

import java.time.LocalDate;

/**
 * A consent as it was given.
 *
 * @param guardianName who gave it for a child under fourteen, null otherwise
 */
public record ConsentTerms(
        ConsentPurpose purpose, LocalDate givenOn, ConsentMeans means, String guardianName) {}
