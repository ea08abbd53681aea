package org.wushe.web;

import java.util.List;

/** What was asked does not fit the state things are in by now; answered with a 409 page. */
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String bundle;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param bundle the message bundle of the room that refuses
     * @param key the reason in that bundle
     */
    public Conflict(String bundle, String key, Object... arguments) {
        super(bundle + ":" + key);
        this.bundle = bundle;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The reason in the reader's language, for an answer that is no page. */
    public String words(Wording wording) {
        return wording.say(bundle, key, arguments());
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    String bundle() {
        return bundle;
    }

    String key() {
        return key;
    }
}
