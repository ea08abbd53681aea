package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wushe.tenancy.BundleVersion;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/** Looks a bundle over, all of it, before anything is put in force. */
@ApplicationScoped
class CheckingBundles {

    private static final int MAX_COMMUNITY = 1024 * 1024;

    private final BundleSchema schema;
    private final ObjectMapper json;

    CheckingBundles(BundleSchema schema, ObjectMapper json) {
        this.schema = schema;
        this.json = json;
    }

    /**
     * @param folder the folder's name, which the slug must equal; null if there is none
     */
    BundleVersion check(BundleFiles files, String folder, BundleVersion.Source source)
            throws BrokenBundle {
        byte[] community = files.byName().get(BundleFiles.COMMUNITY);
        if (community == null) {
            throw new BrokenBundle("", 0, Reason.NO_COMMUNITY_FILE);
        }
        if (community.length > MAX_COMMUNITY) {
            throw new BrokenBundle(BundleFiles.COMMUNITY, 0, Reason.TOO_LARGE, "1 MB");
        }
        YamlTree tree = YamlReader.read(BundleFiles.COMMUNITY, community);
        List<BundleProblem> problems = new ArrayList<>(schema.check(tree));
        if (problems.isEmpty()) {
            problems.addAll(BundleRules.check(tree, folder));
        }
        problems.addAll(companions(files));
        if (!problems.isEmpty()) {
            throw new BrokenBundle(problems);
        }
        return version(tree, files.hash(), source);
    }

    private BundleVersion version(YamlTree tree, String hash, BundleVersion.Source source) {
        try {
            CommunityBundle bundle = json.treeToValue(tree.root(), CommunityBundle.class);
            return new BundleVersion(bundle, tree.root().toString(), hash, source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<BundleProblem> companions(BundleFiles files) {
        List<BundleProblem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.byName().entrySet()) {
            try {
                companion(file.getKey(), file.getValue());
            } catch (BrokenBundle e) {
                problems.addAll(e.problems());
            }
        }
        return problems;
    }

    private void companion(String name, byte[] content) throws BrokenBundle {
        if (name.endsWith(".csv")) {
            BundleText.read(name, content);
        } else if (name.endsWith(".geojson")) {
            geoJson(name, BundleText.read(name, content));
        } else if (!name.equals(BundleFiles.COMMUNITY)) {
            throw new BrokenBundle(name, 0, Reason.UNKNOWN_FILE);
        }
    }

    private void geoJson(String name, String text) throws BrokenBundle {
        try {
            if (!json.readTree(text).path("type").isTextual()) {
                throw new BrokenBundle(name, 1, Reason.NOT_JSON);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenBundle(name, line, Reason.NOT_JSON);
        }
    }
}
