package org.wushe.volunteering.helping;

/** What happens to a request for help. */
public enum HelpStep {
    ASKED,
    OFFERED,
    OFFER_WITHDRAWN,
    CHOSEN,
    DONE,
    NOT_DONE,
    WITHDRAWN
}
