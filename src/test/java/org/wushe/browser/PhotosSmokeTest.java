package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wushe.attachments.TestRights;
import org.wushe.attachments.pictures.PictureFixture;
import org.wushe.testsupport.Browsers;

/** A photo goes from the phone to the page of everyone, covered by finger and by ticks. */
@QuarkusTest
class PhotosSmokeTest {

    @TestHTTPResource("/")
    String address;

    @TempDir Path folder;

    @Inject TestRights rights;

    @Test
    void drawnOnAPhone() throws IOException {
        try (Browsers browsers = Browsers.open()) {
            Person coordinator = new Person(browsers.phone(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@hongju");
            sendPhoto(coordinator);
            coordinator.follow("遮盖并公开第 1 张").sees("遮盖并公开照片", "拖出一块").picture("photo-boxes");
            draw(coordinator.page, 0.05, 0.05, 0.45, 0.45);
            draw(coordinator.page, 0.6, 0.6, 0.8, 0.7);
            coordinator.press("去掉刚画的一块");
            tap(coordinator.page, 0.96, 0.96);
            coordinator.press("看看遮盖以后的样子").sees("公开前看一看").picture("photo-preview");
            coordinator.press("返回修改");
            assertThat(coordinator.page.locator(".cover__box").count()).isEqualTo(1);
            assertThat(coordinator.page.locator("input[name=cell]:checked").count()).isEqualTo(1);
            coordinator.press("看看遮盖以后的样子").press("公开这张照片").sees("照片已经公开", "已公开");
            coordinator.page.locator(".photos").last().scrollIntoViewIfNeeded();
            coordinator.picture("photo-list");
            String open =
                    coordinator.page.locator("a[href*='/public']").first().getAttribute("href");
            assertThat(pixel(coordinator, open, 0.25, 0.25)).as("drawn").isLessThan(60);
            assertThat(pixel(coordinator, open, 0.97, 0.97)).as("tapped").isLessThan(60);
            assertThat(pixel(coordinator, open, 0.7, 0.65)).as("undone").isGreaterThan(100);
        }
    }

    @Test
    void tickedWithoutScript() throws IOException {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.withoutScript();
            Person coordinator = new Person(page, base());
            coordinator.signIn("coordinator@hongju");
            page.navigate(base() + "/c/hongju/test-photos/" + rights.thing("nobody", true));
            page.locator("#photo-1").setInputFiles(photo());
            page.locator("main form button").first().click();
            page.locator("a[href$=boxes]").first().click();
            assertThat(page.locator("[data-cover-undo]").isVisible()).isFalse();
            page.locator("input[value='1-1']").check();
            page.locator("button[value=preview]").click();
            page.locator("button[value=publish]").click();
            String open = page.locator("a[href*='/public']").first().getAttribute("href");
            assertThat(pixel(coordinator, open, 0.03, 0.03)).isLessThan(60);
            assertThat(pixel(coordinator, open, 0.2, 0.2)).isGreaterThan(100);
        }
    }

    @Test
    void aLookInEnglishOnADesktop() throws IOException {
        try (Browsers browsers = Browsers.open()) {
            Person coordinator = new Person(browsers.desktop(Browsers.ENGLISH), base());
            coordinator.signIn("coordinator@hongju");
            sendPhoto(coordinator);
            coordinator.follow("Cover and publish photo 1").sees("Cover and publish a photo");
            coordinator.picture("photo-boxes-desktop");
        }
    }

    private void sendPhoto(Person person) throws IOException {
        person.open("/c/hongju/test-photos/" + rights.thing("nobody", true));
        person.picture("photo-form");
        person.page.locator("#photo-1").setInputFiles(photo());
        person.press("SEND");
    }

    private Path photo() throws IOException {
        return Files.write(folder.resolve("路灯.jpg"), PictureFixture.photo(1200, 900, 60));
    }

    private static void draw(Page page, double left, double top, double right, double bottom) {
        Locator cover = page.locator("[data-cover]");
        cover.scrollIntoViewIfNeeded();
        BoundingBox area = cover.boundingBox();
        page.mouse().move(area.x + left * area.width, area.y + top * area.height);
        page.mouse().down();
        page.mouse().move(area.x + right * area.width, area.y + bottom * area.height);
        page.mouse().up();
    }

    private static void tap(Page page, double x, double y) {
        BoundingBox area = page.locator("[data-cover]").boundingBox();
        page.mouse().click(area.x + x * area.width, area.y + y * area.height);
    }

    /** The brightest colour of a pixel of what everyone gets. */
    private int pixel(Person person, String path, double x, double y) throws IOException {
        byte[] jpeg = person.page.request().get(base() + path).body();
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
