package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wushe.identity.Role;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.PackagedApp;
import org.wushe.testsupport.StackResource;

/** The packaged application is killed while it sends and the mail server is away. */
class KilledRelayIT {

    private static final int MAILS_EACH = 5;
    private static final int KILLED = 128 + 9;
    private static final Duration START = Duration.ofSeconds(30);
    private static final StackResource STACK = new StackResource();
    private static final Map<String, String> CONFIGURATION = new HashMap<>();

    private final List<PackagedApp> apps = new ArrayList<>();
    private Neighbours here;

    @BeforeAll
    static void stack() {
        CONFIGURATION.putAll(STACK.start());
        CONFIGURATION.put("wushe.mail.every", "1s");
        CONFIGURATION.put("wushe.mail.pause", "PT1S");
        CONFIGURATION.put("wushe.mail.back-off", "PT1S");
    }

    @AfterAll
    static void noStack() {
        STACK.stop();
    }

    @Test
    @Timeout(60)
    void everyMailArrivesOnceWhateverHappens() throws Exception {
        try {
            StackResource.mail().stop();
            PackagedApp first = start("killed-relay-first");
            assertThat(first.status("/c/hongju")).isEqualTo(200);
            List<String> expected = mailsDue();
            await("a mail was tried", "attempts > 0", 1);
            killWhileItSends(first);
            assertThat(states()).hasSameSizeAs(expected).containsOnly("PENDING");

            StackResource.mail().start();
            start("killed-relay-second");
            await("all were sent", "state = 'SENT'", expected.size());
            Thread.sleep(2500);
            assertThat(receivedIds()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(states()).containsOnly("SENT");
        } finally {
            for (PackagedApp app : apps) {
                app.kill();
            }
        }
    }

    private PackagedApp start(String name) throws Exception {
        PackagedApp app = new PackagedApp(name, CONFIGURATION);
        apps.add(app);
        System.out.printf(
                "packaged app ready after %d ms with %s%n",
                app.readyAfter().toMillis(), PackagedApp.MEMORY);
        assertThat(app.readyAfter()).isLessThan(START);
        return app;
    }

    /** Takes the call of the relay and never greets: its mail's row is locked until it dies. */
    private void killWhileItSends(PackagedApp app) throws Exception {
        int port = Integer.parseInt(CONFIGURATION.get("quarkus.mailer.port"));
        try (ServerSocket door = new ServerSocket(port, 50, InetAddress.getByName("localhost"))) {
            door.setSoTimeout(20_000);
            try (var caller = door.accept()) {
                assertThat(caller.isConnected()).isTrue();
                assertThat(states(" for update skip locked")).hasSize(2 * MAILS_EACH - 1);
                assertThat(app.kill()).isEqualTo(KILLED);
            }
        }
    }

    /** The Message-IDs to be. */
    private List<String> mailsDue() {
        here = Neighbours.moveIn();
        UUID resident = here.member("zhou", "zh-CN", Role.RESIDENT);
        UUID worker = here.member("chen", "en", Role.SOCIAL_WORKER);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < MAILS_EACH; i++) {
            ids.add(here.due(resident, "drains", "zh-CN"));
            ids.add(here.due(worker, "drains", "en"));
        }
        return ids;
    }

    private void await(String what, String condition, int atLeast) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String sql = "select id from wushe.mail where community = ? and " + condition;
        while (OwnerSql.column(sql, here.slug).size() < atLeast) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private List<String> states() {
        return states("");
    }

    private List<String> states(String lock) {
        return OwnerSql.column(
                "select state from wushe.mail where community = ? order by id" + lock, here.slug);
    }

    private static List<String> receivedIds() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : StackResource.mail().getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }
}
