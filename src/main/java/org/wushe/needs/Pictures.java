package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wushe.web.Reader;

/**
 * The mark of the five and the label of a state, as they stand in every row of every list. There
 * are a few hundred of them in all, so each is painted once a language and kept.
 */
@ApplicationScoped
@Named("pictures")
public class Pictures {

    private final Reader reader;
    private final Map<Key, RawString> painted = new ConcurrentHashMap<>();

    Pictures(Reader reader) {
        this.reader = reader;
    }

    /** The five signs; their words are in the label only. */
    public RawString small(List<Mark> marks) {
        return painted(marks, false, () -> Templates.marks(marks, false));
    }

    /** The five signs, each with its word. */
    public RawString large(List<Mark> marks) {
        return painted(marks, true, () -> Templates.marks(marks, true));
    }

    public RawString state(NeedStatus status) {
        return painted(status, false, () -> Templates.state(status));
    }

    private RawString painted(Object what, boolean large, Supplier<TemplateInstance> template) {
        Locale language = reader.locale();
        Key key = new Key(what, large, language);
        RawString known = painted.get(key);
        if (known == null) {
            known = new RawString(template.get().setLocale(language).render());
            painted.put(key, known);
        }
        return known;
    }

    private record Key(Object what, boolean large, Locale language) {}

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance marks(List<Mark> marks, boolean large);

        static native TemplateInstance state(NeedStatus status);
    }
}
