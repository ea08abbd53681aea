package org.wushe.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * The one place where a page gets its language: the reader's. Outside a request (mail, jobs) the
 * caller sets the receiver's language itself.
 */
@ApplicationScoped
class LocaleOfTemplates {

    private final Reader reader;

    LocaleOfTemplates(Reader reader) {
        this.reader = reader;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::setLocale);
    }

    private void setLocale(TemplateInstance template) {
        if (inPageRequest()) {
            template.setAttribute(TemplateInstance.LOCALE, reader.locale());
        } else {
            template.setAttribute(TemplateInstance.LOCALE, Locale.SIMPLIFIED_CHINESE);
        }
    }

    private static boolean inPageRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        var vertxRequest = Arc.container().instance(CurrentVertxRequest.class).get();
        return vertxRequest.getCurrent() != null;
    }
}
