package org.wushe.attachments.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract over the wire, and what a bucket needs beyond it. */
class PhotosInS3Test extends PhotoStoreContract {

    private static final UUID PHOTO = UUID.fromString("0193565e-0000-7000-8000-000000000001");

    private final FakeS3 s3 = new FakeS3();
    private final List<Synchronization> atEnd = new ArrayList<>();
    private final PhotosInS3 store = new PhotosInS3(settings(s3.endpoint()), transactions());

    @AfterEach
    void close() {
        store.close();
        s3.close();
    }

    @Override
    PhotoStore store() {
        return store;
    }

    @Override
    UUID photo(String community) {
        return UUID.randomUUID();
    }

    @Override
    <T> T in(String community, Supplier<T> work) {
        return work.get();
    }

    @Test
    void theKeyBeginsWithTheCommunity() {
        put(new PhotoKey(OURS, PHOTO, Copy.PUBLIC_THUMBNAIL), 1);
        assertThat(s3.objects.keySet())
                .containsExactly("hongju/photos/" + PHOTO + "/public-thumbnail.jpg");
    }

    @Test
    void whatATransactionUndoesIsTakenAway() {
        put(new PhotoKey(OURS, PHOTO, Copy.IMAGE), 1);
        end(Status.STATUS_ROLLEDBACK);
        assertThat(s3.objects).isEmpty();
        put(new PhotoKey(OURS, PHOTO, Copy.IMAGE), 1);
        end(Status.STATUS_COMMITTED);
        assertThat(s3.objects).hasSize(1);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAway() {
        s3.close();
        PhotoKey key = new PhotoKey(OURS, PHOTO, Copy.IMAGE);
        assertThatThrownBy(() -> put(key, 1)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> get(key)).isInstanceOf(StoreAway.class);
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int status) {
        atEnd.forEach(registered -> registered.afterCompletion(status));
        atEnd.clear();
    }

    private TransactionSynchronizationRegistry transactions() {
        return (TransactionSynchronizationRegistry)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {TransactionSynchronizationRegistry.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("registerInterposedSynchronization")) {
                                atEnd.add((Synchronization) arguments[0]);
                                return null;
                            }
                            return "a transaction";
                        });
    }

    private static S3Settings settings(URI endpoint) {
        return new S3Settings() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> bucket() {
                return Optional.of(FakeS3.BUCKET);
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(FakeS3.ACCESS_KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of("test-secret");
            }

            @Override
            public boolean pathStyle() {
                return true;
            }
        };
    }
}
