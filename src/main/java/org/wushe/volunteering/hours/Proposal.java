package org.wushe.volunteering.hours;

/** What would count, in minutes, and why. */
record Proposal(int minutes, Basis basis) {

    /** Whether whoever confirms so many minutes says why. */
    boolean wantsReason(int confirmed, int longest) {
        return basis != Basis.MEASURED || confirmed != minutes || confirmed > longest;
    }
}
