package org.wushe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

class ProblemWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceForItsValues(Reason reason) {
        String key = "problem_" + reason.name().toLowerCase(Locale.ROOT);
        List<Method> sentences =
                Arrays.stream(PlatformMessages.class.getMethods())
                        .filter(method -> method.getName().equals(key))
                        .toList();

        assertThat(sentences)
                .singleElement()
                .extracting(Method::getParameterCount)
                .isEqualTo(reason.details());
    }
}
