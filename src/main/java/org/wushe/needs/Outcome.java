package org.wushe.needs;

/** How a need ended. */
public enum Outcome {
    /** The requester says so. */
    SOLVED,
    PARTLY_SOLVED,
    /** Nobody the community can reach is able to solve it; the reason was told. */
    UNSOLVED,
    /** A result was told and the requester did not answer in time; never counted as satisfied. */
    UNCONFIRMED
}
