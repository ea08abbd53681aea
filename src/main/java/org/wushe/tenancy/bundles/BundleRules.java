package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/** What no schema can say about community.yaml. Expects a tree of the right form. */
final class BundleRules {

    /** The provinces of GB/T 2260 by their first two digits. */
    private static final Set<String> PROVINCES =
            Set.of(
                    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
                            .split(" "));

    private final YamlTree tree;
    private final List<BundleProblem> problems = new ArrayList<>();

    private BundleRules(YamlTree tree) {
        this.tree = tree;
    }

    /**
     * @param folder the name the folder has, null if there is none to hold it against
     */
    static List<BundleProblem> check(YamlTree tree, String folder) {
        BundleRules rules = new BundleRules(tree);
        rules.slug(folder);
        rules.areaCode();
        rules.timeZone();
        rules.accent();
        rules.unique("/categories", "/code", Reason.DUPLICATE_CODE);
        rules.unique("/categories", "/name/zh-CN", Reason.DUPLICATE_NAME);
        rules.unique("/categories", "/name/en", Reason.DUPLICATE_NAME);
        rules.dates();
        rules.unique("/policies", "/from", Reason.DUPLICATE_DATE);
        rules.unique("/levels", "/code", Reason.DUPLICATE_CODE);
        rules.unique("/volunteering/categories", "/code", Reason.DUPLICATE_CODE);
        rules.unique("/volunteering/skills", "/code", Reason.DUPLICATE_CODE);
        rules.unique(
                List.of("/volunteering/duties", "/volunteering/tasks"),
                "/code",
                Reason.DUPLICATE_CODE);
        rules.problems.addAll(CalendarRules.check(tree));
        return rules.problems;
    }

    private void slug(String folder) {
        String slug = text("/slug");
        if (folder != null && !folder.equals(slug)) {
            refuse("/slug", Reason.SLUG_FOLDER, slug, folder);
        }
    }

    private void areaCode() {
        String province = text("/area-code").substring(0, 2);
        if (!PROVINCES.contains(province)) {
            refuse("/area-code", Reason.AREA_PROVINCE, province);
        }
    }

    private void timeZone() {
        String zone = text("/time-zone");
        try {
            if (!zone.isEmpty()) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            String meant =
                    Spelling.nearest(zone, ZoneId.getAvailableZoneIds()).orElse("Asia/Shanghai");
            refuse("/time-zone", Reason.TIME_ZONE, zone, meant);
        }
    }

    private void accent() {
        String accent = text("/accent");
        double ratio = accent.isEmpty() ? Contrast.ENOUGH : Contrast.onPage(accent);
        if (ratio < Contrast.ENOUGH) {
            refuse("/accent", Reason.CONTRAST, accent, Contrast.words(ratio));
        }
    }

    private void dates() {
        for (int i = 0; i < tree.root().at("/policies").size(); i++) {
            String from = text("/policies/" + i + "/from");
            try {
                LocalDate.parse(from);
            } catch (DateTimeException e) {
                refuse("/policies/" + i + "/from", Reason.DATE, "policies.from", from);
            }
        }
    }

    private void unique(String list, String part, Reason reason) {
        unique(List.of(list), part, reason);
    }

    /** Over several lists, of which something names one entry. */
    private void unique(List<String> lists, String part, Reason reason) {
        Map<String, Integer> first = new HashMap<>();
        lists.forEach(list -> unique(list, part, reason, first));
    }

    private void unique(String list, String part, Reason reason, Map<String, Integer> first) {
        JsonNode items = tree.root().at(list);
        for (int i = 0; i < items.size(); i++) {
            String pointer = list + "/" + i + part;
            Integer before = first.putIfAbsent(text(pointer), tree.line(pointer));
            if (before != null) {
                refuse(pointer, reason, text(pointer), before.toString());
            }
        }
    }

    private String text(String pointer) {
        return tree.root().at(pointer).asText();
    }

    private void refuse(String pointer, Reason reason, String... details) {
        problems.add(BundleProblem.of(BundleFiles.COMMUNITY, tree.line(pointer), reason, details));
    }
}
