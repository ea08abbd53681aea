package org.wushe.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.wushe.signup.Neighbourhood.Try;

/** Whatever happens in whatever order, nothing that must never happen does. */
class SlotProperties {

    private static final int STEPS = 80;

    /** What the tries must have come across, or they prove little. */
    private static final List<String> PATHS =
            List.of(
                    "null CONFIRMED",
                    "null WAITING",
                    "null REQUESTED",
                    "null OFFERED",
                    "REQUESTED CONFIRMED",
                    "REQUESTED WAITING",
                    "REQUESTED REJECTED",
                    "WAITING OFFERED",
                    "OFFERED CONFIRMED",
                    "OFFERED DECLINED",
                    "OFFERED LAPSED",
                    "WAITING DROPPED",
                    "WAITING CANCELLED",
                    "WAITING LIST_CLOSED",
                    "CONFIRMED CANCELLED",
                    "CONFIRMED ASKED_AGAIN",
                    "CONFIRMED REMOVED",
                    "CONFIRMED CALLED_OFF",
                    "CONFIRMED NO_SHOW",
                    "ASKED_AGAIN CONFIRMED");

    @Property(tries = 800)
    void whateverHappensSeatsAndLinesStayTrue(@ForAll("lives") ActionChain<Neighbourhood> life) {
        Neighbourhood end = life.withInvariant(Neighbourhood::isSound).run();
        assertThat(end.steps).isPositive();
        end.paths.forEach(Statistics::collect);
        for (String path : PATHS) {
            Statistics.coverage(checker -> checker.check(path).count(times -> times > 0));
        }
    }

    @Provide
    Arbitrary<ActionChain<Neighbourhood>> lives() {
        Arbitrary<int[]> sizes = Arbitraries.integers().between(0, 3).array(int[].class).ofSize(6);
        return sizes.flatMap(
                drawn -> {
                    var chain = ActionChain.startWith(() -> new Neighbourhood(drawn));
                    for (Try kind : Try.values()) {
                        chain = chain.withAction(kind.often(), step(kind));
                    }
                    return chain.withMaxTransformations(STEPS);
                });
    }

    /** One verb with drawn places, persons and sizes; refused is a result as good as done. */
    private static Action.Independent<Neighbourhood> step(Try kind) {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 11);
        return () ->
                Combinators.combine(small, small, small)
                        .as(
                                (slot, person, size) ->
                                        Transformer.mutate(
                                                kind + " " + slot + " " + person + " " + size,
                                                town -> town.act(kind, slot, person, size)));
    }
}
