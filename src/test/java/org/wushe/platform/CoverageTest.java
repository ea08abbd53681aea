package org.wushe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wushe.services.centre.CentreDesk;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** Every community shall have one neighbourhood centre; the operator sees which have none. */
@QuarkusTest
class CoverageTest {

    private static final String BARE = "bare-" + Long.toString(System.nanoTime(), 36);
    private static final String COVERED = "covered-" + Long.toString(System.nanoTime(), 36);

    @Inject Communities communities;

    @Test
    void whoHasNoCentreIsListedAndWhoHasOneIsNot() {
        TestCommunity.found(BARE);
        TestCommunity.found(COVERED);
        communities.read();
        assertThat(uncovered(Web.as("ops"))).contains(BARE, COVERED, "未覆盖");

        new CentreDesk(COVERED).opened();
        assertThat(uncovered(Web.as("ops"))).contains(BARE).doesNotContain(COVERED);
        assertThat(uncovered(Web.as("ops").inEnglish()))
                .contains("One neighbourhood centre a community", "uncovered");
    }

    private static String uncovered(Web operator) {
        return operator.page("/platform").select("section[aria-labelledby=coverage]").text();
    }
}
