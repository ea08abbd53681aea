package org.wushe.people.mandates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is agreed in a mandate.
 *
 * @param holderId the member who may act
 * @param proof in words: who said or signed it, and before whom
 * @param scan where the scanned paper lies, null if there is none
 * @param until the last day, included
 */
public record MandateTerms(
        UUID holderId,
        MandateKind kind,
        String proof,
        String scan,
        LocalDate from,
        LocalDate until) {}
