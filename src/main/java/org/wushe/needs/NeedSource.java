package org.wushe.needs;

/** How a need reached the community. */
public enum NeedSource {
    ONLINE,
    HOME_VISIT,
    OWN_WORDS,
    HOTLINE,
    PATROL,
    OTHER
}
