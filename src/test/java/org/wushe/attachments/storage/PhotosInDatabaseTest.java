package org.wushe.attachments.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** The contract on the real database. */
@QuarkusTest
class PhotosInDatabaseTest extends PhotoStoreContract {

    @Inject PhotoStore store;
    @Inject TenantScope tenants;

    @Override
    PhotoStore store() {
        return store;
    }

    @Override
    UUID photo(String community) throws Exception {
        Web.as("resident@" + community).page("/c/" + community + "/me");
        UUID id = UUID.randomUUID();
        try (var connection = StackResource.asOwner();
                var insert =
                        connection.prepareStatement(
                                "insert into wushe.attachment (community, id, version, kind,"
                                        + " subject_id, owner_id, state, position, width, height,"
                                        + " bytes, sha256, created_at)"
                                        + " select community, ?, 0, 'test', ?, id, 'PRIVATE', 1, 1,"
                                        + " 1, 1, '', now() from wushe.membership"
                                        + " where community = ? limit 1")) {
            insert.setObject(1, id);
            insert.setObject(2, id);
            insert.setString(3, community);
            insert.executeUpdate();
        }
        return id;
    }

    @Override
    <T> T in(String community, Supplier<T> work) {
        return tenants.call(
                community, () -> QuarkusTransaction.requiringNew().call(() -> work.get()));
    }
}
