package org.wushe.needs.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** An opinion gets an answer or a reason, and only its author and the desk read it (E7-09). */
@QuarkusTest
class OpinionBoxTest {

    private final Web resident = Web.as("resident@gaofeng");
    private final Web coordinator = Web.as("coordinator@gaofeng");
    private String text;

    @BeforeEach
    void members() {
        text = "活动室早点开门 " + System.nanoTime();
        resident.page("/c/gaofeng/me");
        coordinator.page("/c/gaofeng/desk");
    }

    @Test
    void anOpinionIsAnsweredInTimeAndItsAuthorHears() {
        tell(resident);
        assertThat(resident.page("/c/gaofeng/opinions").text()).contains(text, "等待答复", "答复期限");
        assertThat(Web.as("resident2@gaofeng").get("/c/gaofeng/opinions").asString())
                .doesNotContain(text);
        String path =
                coordinator
                        .page("/c/gaofeng/desk/opinions")
                        .select("a:contains(" + text + ")")
                        .attr("href");
        Response empty = coordinator.post(path + "/answer", Map.of("answer", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        Map<String, String> answer = Map.of("answerKind", "PLANNED", "answer", "下月起七点开门");
        assertThat(coordinator.post(path + "/answer", answer).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(path + "/answer", answer).statusCode()).isEqualTo(409);
        assertThat(resident.page("/c/gaofeng/opinions").text()).contains("下月起七点开门", "准备办");
        assertThat(resident.page("/c/gaofeng/me").text()).contains("有答复了");
    }

    @Test
    void whatIsMissingIsToldAndNothingIsLost() {
        Response answer = resident.post("/c/gaofeng/opinions", Map.of("text", text));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains(text, "请选一种");
    }

    @Test
    void nobodyAnswersHerselfAndOthersHaveNoDesk() {
        tell(coordinator);
        String path =
                coordinator
                        .page("/c/gaofeng/desk/opinions")
                        .select("a:contains(" + text + ")")
                        .attr("href");
        assertThat(
                        coordinator
                                .post(path + "/answer", Map.of("answerKind", "DONE", "answer", "好"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(resident.get("/c/gaofeng/desk/opinions").statusCode()).isEqualTo(403);
        assertThat(Web.as("coordinator@baiyin").get(path).statusCode()).isEqualTo(403);
    }

    private void tell(Web person) {
        Response answer =
                person.post("/c/gaofeng/opinions", Map.of("kind", "SUGGESTION", "text", text));
        assertThat(answer.statusCode()).isEqualTo(303);
    }
}
