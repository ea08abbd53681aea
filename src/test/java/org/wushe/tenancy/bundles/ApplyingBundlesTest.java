package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.tenancy.bundles.BundleFixture.GOOD;
import static org.wushe.tenancy.bundles.BundleFixture.bytes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wushe.tenancy.BundleVersion.Source;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.testsupport.StackResource;

@QuarkusTest
class ApplyingBundlesTest {

    private static final AppliedBy OPERATOR =
            new AppliedBy("subject-ops", "ops", "platform-operator");

    @Inject ApplyingBundles bundles;
    @Inject Communities communities;
    @TempDir Path tenants;

    /** A community of its own for each test: what is written to its chain stays. */
    private final String slug = "t" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void theDeploymentsOwnFoldersAgain() {
        bundles.readFolders(AppliedBy.SYSTEM);
    }

    @Test
    void theShippedCommunitiesAreOpenBeforeTheFirstRequest() {
        assertThat(communities.all())
                .extracting(Community::slug)
                .contains("baiyin", "gaofeng", "hongju");
        assertThat(bundles.refused()).isEmpty();
    }

    @Test
    void aFolderIsAppliedOnceAndToldOnce() throws Exception {
        put(slug, community(slug));
        read();
        Community first = communities.find(slug).orElseThrow();
        read();

        assertThat(communities.find(slug).orElseThrow().appliedAt()).isEqualTo(first.appliedAt());
        assertThat(told(slug)).containsExactly("platform.bundle_applied system");
    }

    @Test
    void aFolderThatBreaksLeavesTheLastGoodVersionInForce() throws Exception {
        put(slug, community(slug));
        read();
        String before = communities.find(slug).orElseThrow().bundleHash();
        put(slug, community(slug).replace("contact:", "contcat:"));
        read();

        assertThat(communities.find(slug).orElseThrow().bundleHash()).isEqualTo(before);
        assertThat(bundles.refused())
                .singleElement()
                .extracting(refused -> refused.problems().stream().map(BundleProblem::at).toList())
                .isEqualTo(List.of("community.yaml:1", "community.yaml:7"));
    }

    @Test
    void anUploadStaysUntilTheFolderItselfChanges() throws Exception {
        put(slug, community(slug));
        read();
        bundles.upload(
                bytes(community(slug).replace("en: One sentence", "en: Uploaded")), OPERATOR);
        read();
        assertThat(sentence()).isEqualTo("Uploaded");
        assertThat(communities.find(slug).orElseThrow().bundleSource()).isEqualTo(Source.UPLOAD);

        put(slug, community(slug).replace("en: One sentence", "en: From the folder"));
        read();
        assertThat(sentence()).isEqualTo("From the folder");
        assertThat(told(slug))
                .containsExactly(
                        "platform.bundle_applied system",
                        "platform.bundle_applied ops",
                        "platform.bundle_applied system");
    }

    @Test
    void aFolderThatHoldsWhatWasUploadedDoesNotUndoTheNextUpload() throws Exception {
        bundles.upload(bytes(community(slug)), OPERATOR);
        put(slug, community(slug));
        read();
        bundles.upload(bytes(community(slug).replace("en: One sentence", "en: Second")), OPERATOR);
        read();

        assertThat(sentence()).isEqualTo("Second");
    }

    @Test
    void theSameUploadAgainChangesNothing() throws Exception {
        assertThat(bundles.upload(bytes(community(slug)), OPERATOR).changed()).isTrue();
        assertThat(bundles.upload(bytes(community(slug)), OPERATOR).changed()).isFalse();
        assertThat(told(slug)).containsExactly("platform.bundle_applied ops");
    }

    @Test
    void aBrokenUploadOpensNothing() {
        assertThatThrownBy(() -> bundles.upload(bytes("slug: " + slug), OPERATOR))
                .isInstanceOf(BrokenBundle.class);
        assertThat(communities.find(slug)).isEmpty();
    }

    private String sentence() {
        return communities.find(slug).orElseThrow().bundle().sentence().english();
    }

    private void read() {
        bundles.readFolders(tenants, AppliedBy.SYSTEM);
    }

    private void put(String folder, String yaml) throws IOException {
        Files.createDirectories(tenants.resolve(folder));
        Files.writeString(tenants.resolve(folder).resolve("community.yaml"), yaml);
    }

    private static String community(String slug) {
        return GOOD.replace("slug: demo", "slug: " + slug);
    }

    private static List<String> told(String slug) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "select action || ' ' || actor_name from wushe.audit_entry"
                                        + " where community = ? order by seq")) {
            statement.setString(1, slug);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
        }
        return entries;
    }
}
