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
 * What stands in every row of every list: the mark of the five, the label of a state. There are a
 * few hundred of them in all, so each is painted once a language and kept.
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

    public RawString source(NeedSource source) {
        return painted(source, false, () -> Templates.source(source));
    }

    /** How urgent a need is, who acts on it and where it stands: three cells of the queue. */
    public RawString progress(QueueRow row) {
        Progress shown = new Progress(row.urgent(), row.marks(), row.status());
        return painted(shown, false, () -> Templates.progress(shown));
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

    /** What many rows of the queue have in common. */
    record Progress(boolean urgent, List<Mark> marks, NeedStatus status) {}

    private record Key(Object what, boolean large, Locale language) {}

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance marks(List<Mark> marks, boolean large);

        static native TemplateInstance state(NeedStatus status);

        static native TemplateInstance source(NeedSource source);

        static native TemplateInstance progress(Progress shown);
    }
}
