package org.wushe.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class NamesOfTemplatesTest {

    private final Asked others = new Asked();

    @Test
    void aNameOutsideOfALoopIsFoundWithoutAskingEveryResolver() {
        assertThat(painted("{#for one in rows}{#if shown}{one}{/if}{/for}")).isEqualTo("一二三");
        assertThat(others.names).doesNotContainKey("shown");
    }

    @Test
    void whatIsNearerHidesWhatIsFarther() {
        assertThat(painted("{#for title in rows}{title}{/for}{title}")).isEqualTo("一二三题");
        assertThat(painted("{#let title='近'}{#for one in rows}{title}{/for}{/let}"))
                .isEqualTo("近近近");
    }

    @Test
    void aPropertyIsNeverTakenFromAnOuterScope() {
        assertThat(painted("{#for one in rows}{one.title ?: '-'}{/for}")).isEqualTo("---");
        assertThat(painted("{#let person=empty}{person.title ?: '-'}{/let}")).isEqualTo("-");
    }

    @Test
    void whatIsNullOrMissingStaysSo() {
        assertThat(painted("{#for one in rows}{nothing ?: '-'}{nowhere ?: '-'}{/for}"))
                .isEqualTo("------");
    }

    private String painted(String template) {
        EngineBuilder builder =
                Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        new NamesOfTemplates().configure(builder);
        Map<String, Object> empty = new HashMap<>();
        return builder.addValueResolver(others)
                .build()
                .parse(template)
                .data("rows", List.of("一", "二", "三"))
                .data("shown", true)
                .data("title", "题")
                .data("nothing", null)
                .data("empty", empty)
                .render();
    }

    /** Stands for the hundreds of resolvers of the application. */
    private static class Asked implements ValueResolver {

        private final Map<String, Integer> names = new HashMap<>();

        @Override
        public int getPriority() {
            return 50;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            names.merge(context.getName(), 1, Integer::sum);
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException();
        }
    }
}
