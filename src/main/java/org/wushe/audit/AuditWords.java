package org.wushe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wushe.audit.AuditPage.ActionChoice;
import org.wushe.audit.AuditPage.Detail;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.bundles.AppliedBy;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** The entries' keys in the reader's words; a key nobody gave words to is shown as it is. */
@ApplicationScoped
class AuditWords {

    private static final String BUNDLE = "audit";
    private static final String DEEDS = "deeds";

    /** As much as the operator's page shows of a bundle's hash. */
    private static final int SHOWN_OF_HASH = 12;

    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int SHOWN = 6;
    private static final Set<String> KEYS = keys(AuditMessages.class);
    private static final Set<String> DEED_KEYS = keys(DeedMessages.class);

    private final Wording wording;
    private final CurrentCommunity community;
    private final Reader reader;

    AuditWords(Wording wording, CurrentCommunity community, Reader reader) {
        this.wording = wording;
        this.community = community;
        this.reader = reader;
    }

    String action(String action) {
        String key = key("action_" + action);
        return DEED_KEYS.contains(key) ? wording.say(DEEDS, key) : action;
    }

    /** Who did it; what the application did by itself has no person's name. */
    String who(AuditEntry entry) {
        return AppliedBy.SYSTEM.subject().equals(entry.actorSubject())
                ? wording.say(BUNDLE, "who_system")
                : entry.actorName();
    }

    String roles(String keys) {
        return Arrays.stream(keys.split(" ")).map(this::role).collect(Collectors.joining(", "));
    }

    Detail detail(Map.Entry<String, String> detail) {
        String name = detail.getKey();
        return new Detail(say("detail_" + name, name), value(name, detail.getValue()));
    }

    private String value(String name, String value) {
        return switch (name) {
            case "category" -> category(value);
            case "role" -> role(value);
            case "facts" -> each(name, value);
            case "hash" -> value.substring(0, Math.min(SHOWN_OF_HASH, value.length()));
            default -> say("value_" + name + "_" + value, value);
        };
    }

    /** Several values in one, blank-separated. */
    private String each(String name, String values) {
        return Arrays.stream(values.split(" "))
                .map(value -> say("value_" + name + "_" + value, value))
                .collect(Collectors.joining(", "));
    }

    private String role(String key) {
        return Role.of(key).isPresent()
                ? wording.say("identity", "role_" + key.replace('-', '_'))
                : say("value_role_" + key, key);
    }

    /** Of a long key, such as an imported list's, its end is enough to tell it from others. */
    String subject(String subject) {
        if (subject.equals(community.slug())) {
            return community.get().name(reader.getLanguage());
        }
        return subject.matches(KEY)
                ? wording.say(BUNDLE, "subject_key", subject.substring(subject.length() - SHOWN))
                : subject;
    }

    /** All actions that have words. */
    List<ActionChoice> actions() {
        return AuditAction.NAMES.stream()
                .map(action -> new ActionChoice(action, action(action)))
                .toList();
    }

    private String category(String code) {
        return community.get().bundle().category(code).name().in(reader.getLanguage());
    }

    private String say(String raw, String otherwise) {
        String key = key(raw);
        return KEYS.contains(key) ? wording.say(BUNDLE, key) : otherwise;
    }

    private static String key(String raw) {
        return raw.toLowerCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static Set<String> keys(Class<?> messages) {
        return Arrays.stream(messages.getMethods())
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
