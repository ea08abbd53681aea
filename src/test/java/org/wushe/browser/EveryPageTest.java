package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.Endpoint;
import org.wushe.testsupport.Web;

/**
 * Every page on the smallest phone in the largest type, as those who may open it: the endpoints are
 * found in the classes, the pages with a number or key in their address by following links. A page
 * that is added later is looked at without being named here.
 */
@QuarkusTest
class EveryPageTest {

    private static final String SLUG = "baiyin";
    private static final String HERE = "/c/" + SLUG;
    private static final String VISITOR = "";

    /**
     * Doors that only lead on to a page: to the form that is answered, or whoever is no volunteer
     * to her registration; HoursSmokeTest looks at hours and certificates, DutySmokeTest at the
     * receipt of whoever reported in.
     */
    private static final Set<String> OUTSIDE =
            Set.of(
                    "/session/start",
                    "/too-large",
                    HERE + "/me/data/correction",
                    HERE + "/me/report-in/receipt",
                    HERE + "/me/volunteering/hours",
                    HERE + "/me/volunteering/certificates");

    private static final String TITLE = "楼道灯坏了三周，老人上下楼看不清https://www.example.org/lamp";
    private static final String LONG =
            "楼道灯坏了三周，老人上下楼看不清，已经跌倒过一次"
                    + "https://www.example.org/a-very-long-address-without-any-blank-in-it-at-all";

    @TestHTTPResource("/")
    String address;

    @Test
    void fitsThePhoneAndHoldsNoBarrier() {
        somethingToShow();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Queue<String> problems = new ConcurrentLinkedQueue<>();
        Queue<String> waiting = new ConcurrentLinkedQueue<>(actors());
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> walk(waiting, seen, problems)),
                        CompletableFuture.runAsync(() -> walk(waiting, seen, problems)))
                .join();
        assertThat(problems).isEmpty();
        assertThat(pages().stream().filter(path -> !seen.contains(path)))
                .as("pages nobody could open")
                .isEmpty();
    }

    /** One browser after the next actor, until nobody waits; two of them share the work. */
    private void walk(Queue<String> waiting, Set<String> seen, Queue<String> problems) {
        try (Browsers browsers = Browsers.alone()) {
            for (String actor = waiting.poll(); actor != null; actor = waiting.poll()) {
                Page page = browsers.phone(Browsers.CHINESE);
                Person person = new Person(page, address.replaceAll("/$", ""));
                page.onConsoleMessage(
                        said -> {
                            if (said.text().contains("Content Security Policy")) {
                                problems.add(page.url() + " " + said.text());
                            }
                        });
                if (!actor.equals(VISITOR)) {
                    person.signIn(actor);
                }
                for (String language : List.of(Browsers.ENGLISH, Browsers.CHINESE)) {
                    person.reads(language, true);
                    new Walk(person, actor + " " + language, seen, problems)
                            .through(pathsOf(actor));
                }
            }
        }
    }

    @Test
    void everyRoleHasAnAccountThatWalks() {
        assertThat(actors()).contains(VISITOR, "resident@baiyin", "coordinator@baiyin", "ops");
    }

    /** One of each: a need told, a need accepted, a stranger who asks to join. */
    private static void somethingToShow() {
        Web resident = Web.as("resident@" + SLUG);
        resident.page(HERE + "/me");
        raise(resident);
        String number = raise(resident);
        Web coordinator = Web.as("coordinator@" + SLUG);
        coordinator.page(HERE + "/desk");
        assertThat(
                        coordinator
                                .post(
                                        HERE + "/desk/needs/" + number + "/decision",
                                        Map.of(
                                                "decision", "accept",
                                                "publicTitle", TITLE,
                                                "publicText", LONG))
                                .statusCode())
                .isEqualTo(303);
        Web.as("stranger-" + UUID.randomUUID())
                .post(
                        HERE + "/join",
                        Map.of("name", "新邻居", "address", LONG, "phone", "13800138000"));
    }

    private static String raise(Web resident) {
        String category =
                resident.page(HERE + "/needs/new")
                        .select("input[name=category]")
                        .first()
                        .attr("value");
        String location =
                resident.post(
                                HERE + "/needs/new",
                                Map.of(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "category",
                                        category,
                                        "text",
                                        LONG,
                                        "phone",
                                        "13800138000",
                                        "publish",
                                        "yes",
                                        "step",
                                        "send"))
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Pages without a number or key in their address. */
    private static Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        Endpoint.all().stream()
                .filter(EveryPageTest::isPage)
                .map(EveryPageTest::here)
                .filter(path -> !path.contains("{") && !OUTSIDE.contains(path))
                .forEach(pages::add);
        return pages;
    }

    private static boolean isPage(Endpoint endpoint) {
        return !endpoint.post() && !endpoint.path().startsWith("/api");
    }

    private static String here(Endpoint endpoint) {
        return endpoint.path().replace("{community}", SLUG);
    }

    /** All who have a page to look at, the visitor first. */
    private static Set<String> actors() {
        Set<String> actors = new LinkedHashSet<>(List.of(VISITOR));
        Endpoint.all().stream()
                .filter(EveryPageTest::isPage)
                .forEach(endpoint -> actors.addAll(walkers(endpoint)));
        return actors;
    }

    private static String account(String role) {
        return role.equals("platform-operator") ? "ops" : role + "@" + SLUG;
    }

    private static List<String> pathsOf(String actor) {
        Set<String> pages = pages();
        return Endpoint.all().stream()
                .filter(EveryPageTest::isPage)
                .filter(endpoint -> walkers(endpoint).contains(actor))
                .map(EveryPageTest::here)
                .filter(pages::contains)
                .toList();
    }

    /** Of several roles, the first and the last named: those between see the same. */
    private static List<String> walkers(Endpoint endpoint) {
        if (endpoint.open()) {
            return List.of(VISITOR);
        }
        List<String> roles = endpoint.roles();
        return roles.isEmpty()
                ? List.of("resident@" + SLUG, "coordinator@" + SLUG)
                : List.of(account(roles.get(0)), account(roles.get(roles.size() - 1)));
    }

    /** One person's way through the pages and one of each kind of page they lead to. */
    private static final class Walk {

        private final Person person;
        private final String who;
        private final Set<String> opened;
        private final Queue<String> problems;
        private final Set<String> kinds = new HashSet<>();

        Walk(Person person, String who, Set<String> opened, Queue<String> problems) {
            this.person = person;
            this.who = who;
            this.opened = opened;
            this.problems = problems;
        }

        void through(List<String> paths) {
            List<String> ahead = new ArrayList<>(paths);
            ahead.forEach(path -> kinds.add(kind(path)));
            for (int i = 0; i < ahead.size(); i++) {
                for (String link : look(ahead.get(i))) {
                    if (kind(link).contains("*") && kinds.add(kind(link))) {
                        ahead.add(link);
                    }
                }
            }
        }

        private List<String> look(String path) {
            if (!isShown(path)) {
                opened.add(path);
                return List.of();
            }
            try {
                person.look();
                person.wholePicture("elder" + (who + path).replaceAll("[^a-z0-9]+", "-"));
            } catch (AssertionError found) {
                problems.add(who + " " + path + "\n" + found.getMessage());
            }
            return links();
        }

        /** False for a file, which the browser saves. */
        private boolean isShown(String path) {
            try {
                Response answer = person.page.navigate(person.base + path);
                if (answer.status() == 200 && person.page.url().endsWith(path)) {
                    opened.add(path);
                }
                return answer.headers().get("content-type").startsWith("text/html");
            } catch (PlaywrightException refused) {
                if (!refused.getMessage().contains("Download is starting")) {
                    throw refused;
                }
                return false;
            }
        }

        @SuppressWarnings("unchecked")
        private List<String> links() {
            return (List<String>)
                    person.page.evaluate(
                            "[...document.querySelectorAll('main a[href^=\"/\"]')].map(a =>"
                                    + " a.getAttribute('href'))");
        }

        /** Two needs are one kind of page; a filter makes no other page. */
        private static String kind(String path) {
            return path.replaceAll("\\?.*", "").replaceAll("/[^/]*\\d[^/]*", "/*");
        }
    }
}
