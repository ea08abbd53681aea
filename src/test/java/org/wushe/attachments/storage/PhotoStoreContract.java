package org.wushe.attachments.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of photos does, whatever it is made of. */
abstract class PhotoStoreContract {

    static final String OURS = "hongju";
    static final String THEIRS = "baiyin";

    abstract PhotoStore store();

    /** A photo of a community that may be stored. */
    abstract UUID photo(String community) throws Exception;

    abstract <T> T in(String community, Supplier<T> work);

    @Test
    void whatIsPutIsGot() throws Exception {
        PhotoKey key = new PhotoKey(OURS, photo(OURS), Copy.IMAGE);
        put(key, 1, 2, 3);
        assertThat(get(key)).containsExactly(1, 2, 3);
    }

    @Test
    void aLaterCopyStandsInThePlaceOfTheEarlier() throws Exception {
        PhotoKey key = new PhotoKey(OURS, photo(OURS), Copy.PUBLIC_IMAGE);
        put(key, 1);
        put(key, 2, 2);
        assertThat(get(key)).containsExactly(2, 2);
    }

    @Test
    void copiesOfOnePhotoAreKeptApart() throws Exception {
        UUID photo = photo(OURS);
        for (Copy copy : Copy.values()) {
            put(new PhotoKey(OURS, photo, copy), copy.ordinal());
        }
        for (Copy copy : Copy.values()) {
            assertThat(get(new PhotoKey(OURS, photo, copy))).containsExactly(copy.ordinal());
        }
    }

    @Test
    void whatIsDroppedIsGoneAndMayBeDroppedAgain() throws Exception {
        UUID photo = photo(OURS);
        PhotoKey image = new PhotoKey(OURS, photo, Copy.IMAGE);
        PhotoKey thumbnail = new PhotoKey(OURS, photo, Copy.THUMBNAIL);
        put(image, 1);
        put(thumbnail, 2);
        drop(image);
        drop(image);
        assertThat(get(image)).isNull();
        assertThat(get(thumbnail)).containsExactly(2);
    }

    @Test
    void whatWasNeverPutIsNotThere() throws Exception {
        assertThat(get(new PhotoKey(OURS, photo(OURS), Copy.IMAGE))).isNull();
    }

    @Test
    void theNeighbourHasNoneOfIt() throws Exception {
        UUID photo = photo(OURS);
        put(new PhotoKey(OURS, photo, Copy.IMAGE), 1);
        assertThat(get(new PhotoKey(THEIRS, photo, Copy.IMAGE))).isNull();
        drop(new PhotoKey(THEIRS, photo, Copy.IMAGE));
        assertThat(get(new PhotoKey(OURS, photo, Copy.IMAGE))).containsExactly(1);
    }

    void put(PhotoKey key, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        in(
                key.community(),
                () -> {
                    store().put(key, bytes);
                    return null;
                });
    }

    /** Null if there is none. */
    byte[] get(PhotoKey key) {
        return in(key.community(), () -> store().get(key).orElse(null));
    }

    void drop(PhotoKey key) {
        in(
                key.community(),
                () -> {
                    store().drop(key);
                    return null;
                });
    }
}
