package org.wushe.tenancy.bundles;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A bundle is refused whole; nothing of it was put in force. */
public class BrokenBundle extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient List<BundleProblem> problems;

    BrokenBundle(List<BundleProblem> problems) {
        super(
                problems.stream()
                        .map(p -> p.at() + " " + p.reason() + " " + p.details())
                        .collect(Collectors.joining("; ")));
        this.problems =
                problems.stream()
                        .sorted(
                                Comparator.comparing(BundleProblem::file)
                                        .thenComparing(BundleProblem::line))
                        .limit(SHOWN)
                        .toList();
    }

    BrokenBundle(String file, int line, BundleProblem.Reason reason, String... details) {
        this(List.of(BundleProblem.of(file, line, reason, details)));
    }

    /** At most fifty, in the order of the files. */
    public List<BundleProblem> problems() {
        return problems;
    }
}
