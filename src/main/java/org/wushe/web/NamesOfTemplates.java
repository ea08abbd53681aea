package org.wushe.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of a template in its scopes from the inner to the outer. Qute finds it too, but asks
 * every resolver of the application at every scope first, which is most of the time of a page whose
 * rows look at something outside of their loop.
 */
@ApplicationScoped
class NamesOfTemplates implements ValueResolver {

    private static final int BEFORE_ALL_OTHERS = 100;

    void configure(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    /** Only for a name that stands alone or first: what it is looked up in is then the scope. */
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper
                && context.getParams().isEmpty()
                && context.getBase() == context.resolutionContext().getData();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        String name = context.getName();
        ResolutionContext scope = context.resolutionContext();
        while (scope != null && (scope.getData() == null || scope.getData() instanceof Mapper)) {
            if (scope.getData() instanceof Mapper names && names.appliesTo(name)) {
                CompletionStage<Object> found = names.getAsync(name);
                if (!isMissing(found)) {
                    return found;
                }
            }
            scope = scope.getParent();
        }
        return Results.notFound(context);
    }

    private static boolean isMissing(CompletionStage<Object> found) {
        return found instanceof CompletedStage<Object> done
                && !done.isFailure()
                && Results.isNotFound(done.get());
    }
}
