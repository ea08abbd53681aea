package org.wushe.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a message key of a room into words in the reader's language. Keys travel through rules and
 * forms, words appear only here and in templates.
 */
@ApplicationScoped
public class Wording {

    private static final Set<String> BUNDLES =
            Set.of(
                    "web",
                    "identity",
                    "attachments",
                    "people",
                    "deletion",
                    "needs",
                    "triage",
                    "posting",
                    "opinions",
                    "slips",
                    "words",
                    "figures",
                    "imports",
                    "signup",
                    "calendar",
                    "services",
                    "centre",
                    "rooms",
                    "fair",
                    "festivals",
                    "counter",
                    "platform",
                    "volunteering",
                    "projects",
                    "emergency",
                    "pairing",
                    "onetoone",
                    "growth",
                    "checkin",
                    "place",
                    "hours",
                    "certificates",
                    "duty",
                    "helping",
                    "notices",
                    "audit",
                    "deeds",
                    "insight");

    private final Engine engine;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    Wording(Engine engine) {
        this.engine = engine;
    }

    /**
     * @param bundle the room's message bundle
     * @param arguments at most three, in the order of the message's parameters
     */
    public String say(String bundle, String key, Object... arguments) {
        return words(bundle, key, arguments).render();
    }

    /** In a given language, for mail and other things that have no reader before them yet. */
    public String sayIn(Locale language, String bundle, String key, Object... arguments) {
        return words(bundle, key, arguments).setLocale(language).render();
    }

    private TemplateInstance words(String bundle, String key, Object... arguments) {
        TemplateInstance words = template(bundle, arguments.length).data("key", key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.data("a" + i, arguments[i]);
        }
        return words;
    }

    private Template template(String bundle, int arguments) {
        if (!BUNDLES.contains(bundle)) {
            throw new IllegalArgumentException("no message bundle " + bundle);
        }
        return templates.computeIfAbsent(
                bundle + arguments,
                unused -> {
                    StringBuilder call = new StringBuilder("{" + bundle + ":message(key");
                    for (int i = 0; i < arguments; i++) {
                        call.append(",a").append(i);
                    }
                    return engine.parse(call.append(")}").toString());
                });
    }
}
