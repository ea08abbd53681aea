package org.wushe.attachments.storage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store of the photos by configuration. */
class PhotoStoreProducer {

    @Produces
    @ApplicationScoped
    PhotoStore store(
            @ConfigProperty(name = "wushe.attachments.store") String store,
            PhotosInDatabaseSql database,
            S3Settings s3,
            TransactionSynchronizationRegistry transactions) {
        return switch (store) {
            case "database" -> database;
            case "s3" -> new PhotosInS3(s3, transactions);
            default ->
                    throw new IllegalStateException(
                            "WUSHE_ATTACHMENTS_STORE is database or s3, not " + store);
        };
    }

    /** A wrong setting stops the start, not the first person with a photo. */
    void check(@Observes StartupEvent started, PhotoStore store) {
        store.toString();
    }

    void close(@Disposes PhotoStore store) throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
