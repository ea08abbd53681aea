package org.wushe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wushe.platform.PlatformPage.Refusal;
import org.wushe.platform.PlatformPage.Row;
import org.wushe.platform.PlatformPage.Uncovered;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.bundles.ApplyingBundles;
import org.wushe.tenancy.bundles.BundleProblem;
import org.wushe.tenancy.bundles.BundleRefused;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** Puts the operator's page together. */
@ApplicationScoped
class PlatformPages {

    static final String BUNDLE = "platform";
    private static final int SHORT_HASH = 12;

    private final Communities communities;
    private final ApplyingBundles bundles;
    private final Wording wording;
    private final Reader reader;
    private final Clock clock;

    PlatformPages(
            Communities communities,
            ApplyingBundles bundles,
            Wording wording,
            Reader reader,
            Clock clock) {
        this.communities = communities;
        this.bundles = bundles;
        this.wording = wording;
        this.reader = reader;
        this.clock = clock;
    }

    PlatformPage page(String typed) {
        List<Row> rows = communities.all().stream().map(this::row).toList();
        return new PlatformPage(
                rows, bundles.refused().stream().map(this::refusal).toList(), uncovered(), typed);
    }

    /** Each community shall have one neighbourhood centre (E4-11); those that have none. */
    private List<Uncovered> uncovered() {
        Set<String> without = Set.copyOf(communities.where("communities_without_centre"));
        return communities.all().stream()
                .filter(community -> without.contains(community.slug()))
                .map(
                        community ->
                                new Uncovered(
                                        community.slug(), community.name(reader.getLanguage())))
                .toList();
    }

    /** Place and reason, as one sentence. */
    String words(BundleProblem problem) {
        return words(problem, problem.at());
    }

    /** What is wrong with a folder, each with the path of its file and the line. */
    List<String> problems(BundleRefused refused) {
        return refused.problems().stream()
                .map(problem -> words(problem, refused.at(problem)))
                .toList();
    }

    private String words(BundleProblem problem, String at) {
        String reason = wording.say(BUNDLE, problem.key(), problem.details().toArray());
        return at.isEmpty() ? reason : wording.say(BUNDLE, "problem_at", at, reason);
    }

    private Row row(Community community) {
        String hash = community.bundleHash();
        return new Row(
                community.slug(),
                community.name(reader.getLanguage()),
                community.suspended(),
                community.suspendedReason(),
                hash.substring(0, Math.min(SHORT_HASH, hash.length())),
                "source_" + community.bundleSource().name().toLowerCase(Locale.ROOT),
                community.appliedAt(),
                missingYear(community.bundle()));
    }

    private Integer missingYear(CommunityBundle bundle) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), bundle.zone());
        return bundle.calendar().missing(today).orElse(null);
    }

    private Refusal refusal(BundleRefused refused) {
        return new Refusal(refused.folder(), refused.at(), problems(refused));
    }
}
