package org.wushe.volunteering.onetoone;

/** What happens to a one-to-one help. */
public enum OneToOneStep {
    PROPOSED,
    HELPER_ASKED,
    HELPER_AGREED,
    HELPER_DECLINED,
    /** By the elder herself on her page. */
    CONSENTED,
    /** Told by mouth or on paper, written down by the desk. */
    CONSENT_RECORDED,
    HANDED_OVER,
    HELPER_LEFT,
    VISITED,
    NOT_MET,
    OVERDUE,
    ENDED
}
