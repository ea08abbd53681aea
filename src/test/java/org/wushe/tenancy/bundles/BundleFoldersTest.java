package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.testsupport.Web;

/** Folders read at start: the good ones are in force, a broken one is refused alone and whole. */
@QuarkusTest
class BundleFoldersTest {

    @Inject ApplyingBundles bundles;
    @Inject Communities communities;

    @TempDir Path tenants;

    @AfterEach
    void readTheRealOnes() {
        bundles.readFolders(AppliedBy.SYSTEM);
    }

    @Test
    void aBrokenFolderDoesNotHoldUpTheOthers() throws IOException {
        put(
                "aaa-broken",
                BundleFixture.GOOD.replace("area-code: \"440605999009\"", "area-code: x"));
        put("zzz-good", BundleFixture.with("slug: demo", "slug: zzz-good"));

        bundles.readFolders(tenants, AppliedBy.SYSTEM);

        assertThat(communities.find("zzz-good")).isPresent();
        assertThat(communities.find("aaa-broken")).isEmpty();
        assertThat(bundles.refused()).hasSize(1);
        BundleRefused refused = bundles.refused().get(0);
        assertThat(refused.at(refused.problems().get(0))).endsWith("aaa-broken/community.yaml:3");
        assertThat(Web.as("ops").page("/platform").select(".flash--error li").eachText())
                .anyMatch(
                        line ->
                                line.contains("aaa-broken/community.yaml:3：")
                                        && line.contains("12 位数字"));
    }

    @Test
    void theSameContentIsWrittenOnce() throws IOException {
        put("zzz-same", BundleFixture.with("slug: demo", "slug: zzz-same"));
        bundles.readFolders(tenants, AppliedBy.SYSTEM);
        Instant first = communities.find("zzz-same").map(Community::appliedAt).orElseThrow();

        bundles.readFolders(tenants, AppliedBy.SYSTEM);
        assertThat(communities.find("zzz-same").map(Community::appliedAt)).contains(first);

        put("zzz-same", BundleFixture.GOOD.replace("slug: demo", "slug: zzz-same") + "# more\n");
        bundles.readFolders(tenants, AppliedBy.SYSTEM);
        assertThat(communities.find("zzz-same").map(Community::appliedAt).orElseThrow())
                .isAfter(first);
    }

    private void put(String folder, String community) throws IOException {
        Path path = Files.createDirectories(tenants.resolve(folder));
        Files.writeString(path.resolve("community.yaml"), community);
    }
}
