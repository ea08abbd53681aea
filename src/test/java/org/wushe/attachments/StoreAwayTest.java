package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wushe.attachments.storage.PhotoKey;
import org.wushe.attachments.storage.PhotoStore;
import org.wushe.attachments.storage.StoreAway;

/** The store of the photos is away: the form is not lost, and no photo is there in name only. */
@QuarkusTest
class StoreAwayTest {

    @Inject TestRights rights;

    @Test
    void thePersonIsToldAndNothingIsHalfKept() throws SQLException {
        QuarkusMock.installMockForType(new Away(), PhotoStore.class);
        Album album = new Album(rights.thing(Album.OWNER, false));
        Response answer = album.send(album.owner, Album.photo(1));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("“photo-1.jpg”现在存不下来", "打了很多字");
        assertThat(album.ids()).isEmpty();
        assertThat(album.audited()).isEmpty();
    }

    private static final class Away implements PhotoStore {
        @Override
        public void put(PhotoKey key, byte[] jpeg) {
            throw new StoreAway(new IOException("no route"));
        }

        @Override
        public Optional<byte[]> get(PhotoKey key) {
            throw new StoreAway(new IOException("no route"));
        }

        @Override
        public void drop(PhotoKey key) {
            throw new StoreAway(new IOException("no route"));
        }
    }
}
