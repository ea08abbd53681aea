package org.wushe.testsupport;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page that keeps people out. Our pages hold no frames of other houses, so the
 * mode that looks at the page itself sees all of it, in a quarter of the time that the other takes
 * to open a second page and finish there. What is in order is not described element by element,
 * which saves two fifths of the rest.
 */
public final class Barriers {

    /** Rows of one list are built alike; those after the tenth would say the same again. */
    private static final List<String> REST_OF_LISTS =
            List.of("main tbody > tr:nth-of-type(n+11)", "main ul > li:nth-of-type(n+11)");

    private Barriers() {}

    /**
     * @param allowed rules this page breaks for a reason its test names
     */
    public static List<Rule> on(Page page, String... allowed) {
        AxeRunOptions brief = new AxeRunOptions();
        brief.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(brief);
        REST_OF_LISTS.forEach(rows -> axe.exclude(List.of(rows)));
        if (allowed.length > 0) {
            axe.disableRules(List.of(allowed));
        }
        return axe.analyze().getViolations();
    }
}
