package org.wushe.attachments.storage;

/** The store of the photos does not answer; the rest of the house works on. */
public final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreAway(Throwable cause) {
        super(cause);
    }
}
