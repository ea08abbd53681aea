package org.wushe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.Web;

/** Whoever opens several pages at once on her first visit is one member and sees all of them. */
@QuarkusTest
class FirstVisitTest {

    private static final int AT_ONCE = 8;
    private static final int PEOPLE = 3;

    @Test
    void severalPagesAtOnceFindOneMembership() throws Exception {
        for (int i = 0; i < PEOPLE; i++) {
            Web person = Web.as("resident" + System.nanoTime() + "@hongju");
            List<Callable<Integer>> visits = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                visits.add(() -> person.get("/c/hongju/me").statusCode());
            }
            assertThat(AtOnce.all(visits)).containsOnly(200);
        }
    }
}
