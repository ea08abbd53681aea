package org.wushe.tenancy.bundles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wushe.tenancy.BundleVersion;
import org.wushe.tenancy.BundleVersion.Source;
import org.wushe.tenancy.ChangingCommunities;

/** Puts bundles in force: those of the deployment's folders, and those the operator sends. */
@ApplicationScoped
public class ApplyingBundles {

    private static final Logger LOG = Logger.getLogger(ApplyingBundles.class);

    private final CheckingBundles checking;
    private final ChangingCommunities communities;
    private final Event<BundleApplied> applied;
    private final Event<BundleRefused> refusal;
    private final Clock clock;
    private final Path tenants;
    private volatile List<BundleRefused> refused = List.of();

    ApplyingBundles(
            CheckingBundles checking,
            ChangingCommunities communities,
            Event<BundleApplied> applied,
            Event<BundleRefused> refusal,
            Clock clock,
            @ConfigProperty(name = "wushe.tenants") Path tenants) {
        this.checking = checking;
        this.communities = communities;
        this.applied = applied;
        this.refusal = refusal;
        this.clock = clock;
        this.tenants = tenants;
    }

    /** The folders that were refused when they were last read. */
    public List<BundleRefused> refused() {
        return refused;
    }

    /** Reads the deployment's folders; a broken one does not hold up the others. */
    public void readFolders(AppliedBy by) {
        readFolders(tenants, by);
    }

    void readFolders(Path root, AppliedBy by) {
        List<BundleRefused> broken = new ArrayList<>();
        for (Path folder : folders(root)) {
            try {
                String name = folder.getFileName().toString();
                apply(checking.check(BundleFolder.read(folder), name, Source.FOLDER), by);
            } catch (BrokenBundle e) {
                broken.add(
                        new BundleRefused(
                                root.getFileName() + "/" + folder.getFileName(),
                                e.problems(),
                                clock.instant()));
            }
        }
        refused = List.copyOf(broken);
        broken.forEach(refusal::fire);
    }

    /**
     * @param content a community.yaml, or a zip with one
     * @throws BrokenBundle if anything is wrong with it; then nothing was changed
     */
    public AppliedBundle upload(byte[] content, AppliedBy by) throws BrokenBundle {
        BundleVersion version = checking.check(BundleUpload.read(content), null, Source.UPLOAD);
        return new AppliedBundle(version, apply(version, by));
    }

    private boolean apply(BundleVersion version, AppliedBy by) {
        return communities.apply(
                version,
                at ->
                        applied.fire(
                                new BundleApplied(
                                        version.bundle().slug(),
                                        version.hash(),
                                        version.source(),
                                        by,
                                        at)));
    }

    private static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            LOG.warnf("wushe.tenants: %s", root.toAbsolutePath());
            return List.of();
        }
        try {
            return BundleFolder.in(root);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param changed false if this very content was in force already
     */
    public record AppliedBundle(BundleVersion version, boolean changed) {}
}
