package org.wushe.attachments.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The store is chosen by configuration, and a wrong choice is told at the start. */
class PhotoStoreProducerTest {

    private final PhotoStoreProducer producer = new PhotoStoreProducer();

    @Test
    void theDatabaseUnlessOtherwiseSaid() {
        PhotosInDatabaseSql database = new PhotosInDatabaseSql(null);
        assertThat(producer.store("database", database, settings(Map.of()), null))
                .isSameAs(database);
    }

    @Test
    void aBucketWhereThereIsOne() throws Exception {
        PhotoStore store =
                producer.store(
                        "s3",
                        null,
                        settings(
                                Map.of(
                                        "wushe.attachments.s3.bucket", "photos",
                                        "wushe.attachments.s3.endpoint", "http://localhost:1")),
                        null);
        assertThat(store).isInstanceOf(PhotosInS3.class);
        producer.close(store);
    }

    @Test
    void whatIsMissingIsCalledByItsName() {
        assertThatThrownBy(() -> producer.store("s3", null, settings(Map.of()), null))
                .hasMessageContaining("WUSHE_S3_BUCKET");
        assertThatThrownBy(() -> producer.store("disk", null, settings(Map.of()), null))
                .hasMessageContaining("WUSHE_ATTACHMENTS_STORE")
                .hasMessageContaining("disk");
    }

    private static S3Settings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(S3Settings.class)
                .withSources(new io.smallrye.config.PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(S3Settings.class);
    }
}
