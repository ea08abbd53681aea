package org.wushe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** Who has asked to join is not a member yet, though her request stands in the book of members. */
@QuarkusTest
class WaitingStrangerTest {

    @Test
    void postsNoNeedBeforeAnybodyConfirmedHer() {
        Web stranger = Web.as("stranger-" + UUID.randomUUID());
        Response asked =
                stranger.post(
                        "/c/baiyin/join",
                        Map.of("name", "新邻居", "address", "1 栋 101", "phone", "13800138000"));
        assertThat(asked.statusCode()).isEqualTo(303);
        stranger.page("/c/baiyin/join");

        Response form = stranger.get("/c/baiyin/needs/new");
        assertThat(form.statusCode()).isEqualTo(303);
        assertThat(form.header("Location")).endsWith("/join");
        Response posted =
                stranger.post(
                        "/c/baiyin/needs/new",
                        Map.of(
                                "id", UUID.randomUUID().toString(),
                                "category", "other",
                                "text", "还没有核对过的人提的需求",
                                "phone", "13800138000",
                                "publish", "no",
                                "step", "send"));
        assertThat(posted.statusCode()).isEqualTo(404);
        assertThat(stranger.post("/c/baiyin/me/notices/read", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
