package org.wushe.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript that does not follow redirects, in the hands of one person. */
public final class Web {

    private final String actor;
    private final String language;

    private Web(String actor, String language) {
        this.actor = actor;
        this.language = language;
    }

    public static Web visitor() {
        return new Web(null, "zh-CN");
    }

    /**
     * @param actor such as coordinator@hongju, see {@link TestActors}
     */
    public static Web as(String actor) {
        return new Web(actor, "zh-CN");
    }

    public Web inEnglish() {
        return new Web(actor, "en");
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Document page(String path) {
        String page = get(path).then().statusCode(200).extract().asString();
        assertThat(page).as("words missing on " + path).doesNotContain(">NOT_FOUND", " NOT_FOUND");
        return Jsoup.parse(page);
    }

    /** Sends a form as the page itself would. */
    public Response post(String path, Map<String, ?> form) {
        return request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path);
    }

    public RequestSpecification request() {
        RequestSpecification request =
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .header("Accept-Language", language);
        return actor == null ? request : request.header(TestActors.HEADER, actor);
    }
}
