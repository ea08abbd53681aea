package org.wushe.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wushe.tenancy.CommunityRow;

/** The rules of the house, by name; each has a class in {@code broken} that it must catch. */
final class HouseRules {

    /** From the lowest room up: a room may use those before it and none behind it. */
    static final List<List<String>> STOREYS =
            List.of(
                    List.of("shared"),
                    List.of("tenancy"),
                    List.of("web"),
                    List.of("identity"),
                    List.of("people", "platform", "attachments"),
                    List.of("needs"),
                    List.of("signup"),
                    List.of("services", "volunteering"),
                    List.of("notices", "audit"),
                    List.of("insight"));

    private HouseRules() {}

    static Map<String, ArchRule> all(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(arrowsDownhill(root));
        rules.put(
                "only resources and web see JAX-RS",
                noClasses()
                        .that(are(not(simpleNameEndingWith("Resource"))))
                        .and()
                        .resideOutsideOfPackage(root + ".web..")
                        .and()
                        .resideOutsideOfPackage(root + ".tenancy")
                        .and()
                        .haveSimpleNameNotEndingWith("Filter")
                        .and()
                        .areNotMemberClasses()
                        .and()
                        .haveSimpleNameNotStartingWith("Keycloak")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs.."));
        rules.put(
                "entities, policies and rows know no page, sign-in or mail",
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .haveSimpleNameEndingWith("Policy")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "io.quarkus.qute..",
                                "io.quarkus.oidc..",
                                "io.quarkus.mailer.."));
        rules.put(
                "resources are package-private",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .bePackagePrivate());
        rules.put(
                "endpoints are public and say who may",
                classes().that().areAnnotatedWith(Path.class).should(haveGuardedPublicEndpoints()));
        rules.put(
                "JDBC stays in tenancy and in classes named Sql",
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Sql")
                        .and(are(notInnerOfSql()))
                        .and()
                        .resideOutsideOfPackage(root + ".tenancy..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "io.agroal.."));
        rules.put(
                "native SQL stays there too",
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Sql")
                        .should()
                        .callMethodWhere(target(name("createNativeQuery"))));
        rules.put(
                "every entity belongs to a community",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .beAssignableTo(CommunityRow.class)
                        .andShould()
                        .notBePublic());
        rules.put(
                "time and chance come from their producers",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".shared")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callConstructor(Random.class));
        rules.put(
                "nothing is observed asynchronously", classes().should(notObserveAsynchronously()));
        rules.put(
                "no names that say nothing",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl"));
        return rules;
    }

    private static Map<String, ArchRule> arrowsDownhill(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (int storey = 0; storey < STOREYS.size(); storey++) {
            for (String room : STOREYS.get(storey)) {
                String[] above = packagesAbove(root, storey, room);
                if (above.length > 0) {
                    rules.put(
                            "arrows of " + room + " go downhill",
                            noClasses()
                                    .that()
                                    .resideInAPackage(root + "." + room + "..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(above)
                                    .allowEmptyShould(true));
                }
            }
        }
        return rules;
    }

    private static String[] packagesAbove(String root, int storey, String room) {
        return IntStream.range(storey, STOREYS.size())
                .mapToObj(STOREYS::get)
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> are(DescribedPredicate<JavaClass> predicate) {
        return predicate;
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static DescribedPredicate<JavaClass> notInnerOfSql() {
        return DescribedPredicate.describe(
                "not inside a class named Sql",
                type ->
                        !type.getEnclosingClass()
                                .map(outer -> outer.getSimpleName().endsWith("Sql"))
                                .orElse(false));
    }

    private static ArchCondition<JavaClass> haveGuardedPublicEndpoints() {
        return new ArchCondition<>("have public endpoints with an authorisation annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean classGuards = guards(type);
                for (JavaMethod method : type.getMethods()) {
                    boolean endpoint =
                            method.getAnnotations().stream()
                                    .anyMatch(
                                            annotation ->
                                                    annotation
                                                                    .getRawType()
                                                                    .isMetaAnnotatedWith(
                                                                            HttpMethod.class)
                                                            || annotation
                                                                    .getRawType()
                                                                    .isAnnotatedWith(
                                                                            HttpMethod.class));
                    if (!endpoint) {
                        continue;
                    }
                    boolean guarded =
                            classGuards
                                    || method.isAnnotatedWith(PermitAll.class)
                                    || method.isAnnotatedWith(Authenticated.class)
                                    || method.isAnnotatedWith(RolesAllowed.class);
                    boolean open = method.getModifiers().contains(JavaModifier.PUBLIC);
                    if (!guarded || !open) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        method,
                                        method.getFullName() + " is not public or not guarded"));
                    }
                }
            }
        };
    }

    private static boolean guards(JavaClass type) {
        return type.isAnnotatedWith(PermitAll.class)
                || type.isAnnotatedWith(Authenticated.class)
                || type.isAnnotatedWith(RolesAllowed.class);
    }

    private static ArchCondition<JavaClass> notObserveAsynchronously() {
        return new ArchCondition<>("not observe asynchronously") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(
                                method ->
                                        method.getParameters().stream()
                                                .anyMatch(
                                                        parameter ->
                                                                parameter.isAnnotatedWith(
                                                                        ObservesAsync.class)))
                        .forEach(
                                method ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method, method.getFullName())));
            }
        };
    }
}
