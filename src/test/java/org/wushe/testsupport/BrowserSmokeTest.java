package org.wushe.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The stack of the tests as a person meets it first: the login page, in both languages. */
@QuarkusTest
class BrowserSmokeTest {

    @TestHTTPResource("/signed-in")
    String app;

    private String account(String language) {
        return StackResource.keycloakUrl()
                + "/realms/wushe/protocol/openid-connect/auth?client_id=wushe-web"
                + "&response_type=code&scope=openid&redirect_uri="
                + app
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&ui_locales="
                + language;
    }

    @Test
    void theLoginPageSpeaksChineseOnAPhone() {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.phone(Browsers.CHINESE);
            page.navigate(account("zh-CN"));
            assertThat(page.title()).isEqualTo("登录 · 五社通");
            var field = page.getByLabel("用户名或电子邮箱");
            assertThat(field.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void aDemoPersonSignsInWithoutFurtherQuestions() {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.desktop(Browsers.ENGLISH);
            page.navigate(account("en"));
            assertThat(page.title()).isEqualTo("Sign in · Wushe");
            page.getByLabel("Username or email").fill("resident@hongju");
            page.locator("#password").fill("wushe");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign In").setExact(true))
                    .click();
            page.waitForURL(app + "?*");
            assertThat(page.url()).contains("code=");
        }
    }

    @Test
    void aPictureWithoutWordsIsABarrier() {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.phone(Browsers.CHINESE);
            page.setContent(
                    "<html lang=zh><title>图</title><main><h1>图</h1><img src=x></main></html>");
            assertThat(Barriers.on(page)).extracting(rule -> rule.getId()).contains("image-alt");
            assertThat(Barriers.on(page, "image-alt")).isEmpty();
        }
    }
}
