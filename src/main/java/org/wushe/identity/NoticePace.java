package org.wushe.identity;

/** How soon a person wants news by mail; what asks her to do something always comes at once. */
public enum NoticePace {
    AT_ONCE,
    DAILY,
    WEEKLY
}
