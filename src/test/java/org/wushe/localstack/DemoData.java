package org.wushe.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.wushe.localstack.demo.Demo;

/**
 * Brings demo data in once the application is up, while the developer already works with it: the
 * start does not wait for it. {@code -Dwushe.demo=none} leaves it out.
 */
final class DemoData {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DemoData() {}

    static void layWhenUp(Ports ports) {
        if ("none".equals(Settings.text("wushe.demo", "all"))) {
            return;
        }
        Thread thread = new Thread(() -> lay(ports), "demo");
        thread.setDaemon(true);
        thread.start();
    }

    private static void lay(Ports ports) {
        String app = "http://localhost:" + ports.app();
        Http health = new Http(app);
        while (!health.answers("/q/health/ready")) {
            Waiting.aMoment();
        }
        for (String slug : DemoAccounts.COMMUNITIES) {
            Path file = Settings.project().resolve("tenants/" + slug + "/" + Demo.FILE);
            if (Files.exists(file)) {
                lay(app, slug, file);
            }
        }
    }

    /** Demo data that cannot be brought in is told in a line and stops nothing. */
    private static void lay(String app, String slug, Path file) {
        Stopwatch watch = new Stopwatch();
        LocalDate today = LocalDate.now(Clock.system(ZONE));
        try {
            new Demo(file, slug, today, role -> SignedIn.as(app, role + "@" + slug)).lay();
            watch.tell("demo data of " + slug);
        } catch (IOException | RuntimeException e) {
            System.err.println("Demo data of " + slug + " is not complete: " + e.getMessage());
        }
    }
}
