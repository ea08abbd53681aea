package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;

/**
 * Every journey in a real browser. Those with the people of one community follow one another, the
 * communities go on at once: half of such a test is waiting. With -Dwushe.smoke=MainJob only that
 * one is walked.
 */
@QuarkusTest
class SmokeTest {

    private static final List<List<Class<?>>> LANES =
            List.of(
                    List.of(
                            VolunteeringSmoke.class,
                            MainJobSmoke.class,
                            HoursSmoke.class,
                            CheckinSmoke.class,
                            PhotosSmoke.class,
                            MobilisingSmoke.class,
                            DutySmoke.class),
                    List.of(
                            RegistrySmoke.class,
                            CalendarSmoke.class,
                            NoticesSmoke.class,
                            RoomsSmoke.class,
                            CounterSmoke.class,
                            VolunteerJourneySmoke.class,
                            ServicesSmoke.class),
                    List.of(
                            TurnsSmoke.class,
                            RolesSmoke.class,
                            FairSmoke.class,
                            ImportSmoke.class,
                            PlatformSmoke.class));

    @Inject Directory directory;

    static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().select(type).get();
    }

    @TestFactory
    Stream<DynamicTest> everyJourney() throws Exception {
        NotingDirectory.beside(directory);
        List<Callable<List<DynamicTest>>> lanes = new ArrayList<>();
        LANES.forEach(lane -> lanes.add(() -> walked(lane)));
        return AtOnce.all(lanes).stream().flatMap(List::stream);
    }

    @Test
    void noJourneyIsForgotten() throws IOException {
        List<String> known =
                LANES.stream().flatMap(List::stream).map(one -> one.getSimpleName()).toList();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/wushe/browser"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith("Smoke.java"))
                                    .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static List<DynamicTest> walked(List<Class<?>> lane) {
        // What a journey looks up by its thread is to be of the application's own classes.
        Thread.currentThread().setContextClassLoader(SmokeTest.class.getClassLoader());
        String only = System.getProperty("wushe.smoke", "");
        Walked walked = new Walked();
        for (Class<?> journey : lane) {
            if (journey.getSimpleName().startsWith(only)) {
                LauncherDiscoveryRequest request =
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(journey))
                                .build();
                LauncherFactory.create(
                                LauncherConfig.builder()
                                        .enableLauncherSessionListenerAutoRegistration(false)
                                        .enableTestExecutionListenerAutoRegistration(false)
                                        .build())
                        .execute(request, walked);
            }
        }
        return walked.tests;
    }

    /** How the journeys of a lane ended, as tests of the class that walks them. */
    private static final class Walked implements TestExecutionListener {

        private final List<DynamicTest> tests = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier which, TestExecutionResult result) {
            if (which.isTest() || result.getThrowable().isPresent()) {
                String name = which.getUniqueId();
                tests.add(dynamicTest(name, () -> tell(name, result)));
            }
        }

        private static void tell(String name, TestExecutionResult result) {
            result.getThrowable()
                    .ifPresent(
                            cause -> {
                                throw new AssertionError(name, cause);
                            });
        }
    }
}
