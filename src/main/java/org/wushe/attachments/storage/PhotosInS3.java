package org.wushe.attachments.storage;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Photos in a bucket. What is put in a transaction that fails is taken away again. */
final class PhotosInS3 implements PhotoStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PhotosInS3.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final S3Client client;
    private final String bucket;
    private final TransactionSynchronizationRegistry transactions;

    PhotosInS3(S3Settings settings, TransactionSynchronizationRegistry transactions) {
        this.client = client(settings);
        this.bucket =
                settings.bucket()
                        .orElseThrow(() -> new IllegalStateException("set WUSHE_S3_BUCKET"));
        this.transactions = transactions;
    }

    private static S3Client client(S3Settings settings) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(Region.of(settings.region()))
                        .credentialsProvider(credentials(settings))
                        .forcePathStyle(settings.pathStyle())
                        .serviceConfiguration(how -> how.chunkedEncodingEnabled(false))
                        // checksums in trailers are understood by Amazon's own store only
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .overrideConfiguration(how -> how.apiCallTimeout(PATIENCE))
                        .httpClient(UrlConnectionHttpClient.create());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey().isEmpty()
                ? DefaultCredentialsProvider.create()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(
                                settings.accessKey().get(), settings.secretKey().orElse("")));
    }

    @Override
    public void put(PhotoKey key, byte[] jpeg) {
        if (!key.copy().isPublic()) {
            dropIfUndone(key);
        }
        ask(
                () ->
                        client.putObject(
                                put -> put.bucket(bucket).key(key.path()).contentType("image/jpeg"),
                                RequestBody.fromBytes(jpeg)));
    }

    @Override
    public Optional<byte[]> get(PhotoKey key) {
        try {
            return ask(
                    () ->
                            Optional.of(
                                    client.getObjectAsBytes(
                                                    get -> get.bucket(bucket).key(key.path()))
                                            .asByteArrayUnsafe()));
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void drop(PhotoKey key) {
        ask(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key.path())));
    }

    @Override
    public void close() {
        client.close();
    }

    /** A new photo whose row is not written would stay here unknown to anybody. */
    private void dropIfUndone(PhotoKey key) {
        if (transactions.getTransactionKey() != null) {
            transactions.registerInterposedSynchronization(new DroppingIfUndone(key));
        }
    }

    private static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException gone) {
            throw gone;
        } catch (SdkException away) {
            throw new StoreAway(away);
        }
    }

    private final class DroppingIfUndone implements Synchronization {

        private final PhotoKey key;

        DroppingIfUndone(PhotoKey key) {
            this.key = key;
        }

        @Override
        public void beforeCompletion() {
            // nothing: only the end decides
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                return;
            }
            try {
                drop(key);
            } catch (StoreAway away) {
                LOG.warnf("%s belongs to nothing and could not be dropped", key.path());
            }
        }
    }
}
