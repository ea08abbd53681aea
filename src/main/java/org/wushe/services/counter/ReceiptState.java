package org.wushe.services.counter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where one service of a receipt stands. */
enum ReceiptState {
    /** Told online; nobody has looked whether it can be taken on. */
    RECEIVED,
    ACCEPTED,
    /** Something she has to bring is not there; the clock stands meanwhile. */
    MISSING,
    DONE,
    REFUSED,
    /** She wants it no more. */
    WITHDRAWN;

    static final Set<ReceiptState> ENDED = EnumSet.of(DONE, REFUSED, WITHDRAWN);

    /** What the desk can do next. */
    Set<ReceiptState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACCEPTED, MISSING, REFUSED);
            case ACCEPTED -> EnumSet.of(DONE, MISSING, REFUSED);
            case MISSING -> EnumSet.of(ACCEPTED, REFUSED);
            case DONE, REFUSED, WITHDRAWN -> EnumSet.noneOf(ReceiptState.class);
        };
    }

    boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Which materials, which result, why not: she has to be told. */
    public boolean isExplained() {
        return this == MISSING || this == DONE || this == REFUSED;
    }

    /** The colour of its label. */
    public String getTone() {
        return switch (this) {
            case DONE -> "good";
            case RECEIVED, MISSING -> "waiting";
            case ACCEPTED, REFUSED, WITHDRAWN -> "ordinary";
        };
    }

    /** As steps, audit and messages name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
