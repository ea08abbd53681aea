package org.wushe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule catches the class that was made to break it. */
class HouseRulesTest {

    private static final String HOUSE = "org.wushe";
    private static final String BROKEN = "org.wushe.architecture.broken";

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(HOUSE);
        return tests(HouseRules.all(HOUSE), rule -> rule.check(house));
    }

    @TestFactory
    Stream<DynamicTest> theRuleBites() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
        return tests(
                HouseRules.all(BROKEN),
                rule -> assertThat(rule.evaluate(broken).hasViolation()).isTrue());
    }

    private static Stream<DynamicTest> tests(
            Map<String, ArchRule> rules, Consumer<ArchRule> check) {
        return rules.entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> check.accept(rule.getValue())));
    }
}
