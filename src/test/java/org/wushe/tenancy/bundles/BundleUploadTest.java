package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wushe.tenancy.bundles.BundleFixture.GOOD;
import static org.wushe.tenancy.bundles.BundleFixture.bytes;
import static org.wushe.tenancy.bundles.BundleFixture.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

class BundleUploadTest {

    private static final byte[] COMMUNITY = bytes(GOOD);

    @Test
    void takesOneFileOrAnArchiveForTheSameBundle() throws BrokenBundle {
        BundleFiles alone = BundleUpload.read(COMMUNITY);
        BundleFiles atTop = BundleUpload.read(zip(Map.of("community.yaml", COMMUNITY)));
        BundleFiles inFolder =
                BundleUpload.read(
                        zip(
                                Map.of(
                                        "demo/",
                                        new byte[0],
                                        "demo/community.yaml",
                                        COMMUNITY,
                                        "demo/.DS_Store",
                                        bytes("x"),
                                        "__MACOSX/demo/._community.yaml",
                                        bytes("x"))));

        assertThat(alone.hash()).isEqualTo(atTop.hash()).isEqualTo(inFolder.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../community.yaml",
                "demo/../../community.yaml",
                "/etc/community.yaml",
                "..\\community.yaml",
                "C:/community.yaml",
                "a/b/community.yaml",
                "..",
                "./community.yaml"
            })
    void refusesPathsThatLeadElsewhere(String path) {
        assertRefused(zip(Map.of(path, COMMUNITY)), Reason.BAD_PATH);
    }

    @Test
    void refusesTwoFolders() {
        assertRefused(
                zip(Map.of("a/community.yaml", COMMUNITY, "b/community.yaml", COMMUNITY)),
                Reason.TWO_FOLDERS);
    }

    @Test
    void refusesWhatUnpacksBeyondMeasure() {
        byte[] bomb = zip(Map.of("big.csv", new byte[64 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(bomb, Reason.TOO_LARGE);

        Map<String, byte[]> litter = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            litter.put("__MACOSX/" + i, new byte[1024 * 1024]);
        }
        assertRefused(zip(litter), Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyFiles() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            many.put("dir" + i + "/", new byte[0]);
        }
        assertRefused(zip(many), Reason.TOO_MANY_FILES);
    }

    @Test
    void refusesATornArchive() {
        byte[] whole = zip(Map.of("community.yaml", COMMUNITY));
        byte[] torn = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertRefused(torn, Reason.BROKEN_ARCHIVE);
    }

    private static void assertRefused(byte[] content, Reason reason) {
        BrokenBundle broken =
                catchThrowableOfType(BrokenBundle.class, () -> BundleUpload.read(content));
        assertThat(broken).isNotNull();
        assertThat(broken.problems()).extracting(BundleProblem::reason).containsExactly(reason);
    }
}
