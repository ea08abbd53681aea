package org.wushe.needs.imports.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wushe.needs.imports.ReadRow.Verdict;

/** Which rows a person wants to see; lives in the address. */
public enum RowFilter {
    ALL(false, Verdict.values()),
    ACCEPTED(false, Verdict.ACCEPTED),
    WARNED(true, Verdict.ACCEPTED),
    REFUSED(false, Verdict.REFUSED),
    DUPLICATE(false, Verdict.DUPLICATE),
    LEFT_OUT(false, Verdict.REFUSED, Verdict.DUPLICATE);

    private final boolean onlyWarned;
    private final List<Verdict> verdicts;

    RowFilter(boolean onlyWarned, Verdict... verdicts) {
        this.onlyWarned = onlyWarned;
        this.verdicts = List.of(verdicts);
    }

    static RowFilter of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.getKey().equals(key))
                .findFirst()
                .orElse(ALL);
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean onlyWarned() {
        return onlyWarned;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }
}
