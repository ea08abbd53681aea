package org.wushe.needs;

/** Why a need is not taken on; the text beside it says who else may help. */
public enum RefusalCode {
    NOT_OURS,
    NOT_LAWFUL,
    NOT_VERIFIABLE,
    IN_COURT,
    ANSWERED_BEFORE,
    OTHER
}
