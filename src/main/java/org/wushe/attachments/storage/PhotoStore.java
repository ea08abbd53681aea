package org.wushe.attachments.storage;

import java.util.Optional;

/** Keeps the bytes of photos. Call inside the transaction that writes the photo's row. */
public interface PhotoStore {

    /**
     * Puts a copy in the place of an earlier one.
     *
     * @throws StoreAway if it cannot be kept now
     */
    void put(PhotoKey key, byte[] jpeg);

    /**
     * @throws StoreAway if it cannot be asked now
     */
    Optional<byte[]> get(PhotoKey key);

    /**
     * Takes a copy away; one that is not there is gone already.
     *
     * @throws StoreAway if it cannot be taken away now
     */
    void drop(PhotoKey key);
}
