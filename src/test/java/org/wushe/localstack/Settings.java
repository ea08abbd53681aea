package org.wushe.localstack;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a developer may change about the local stack, as a system property (<code>
 * -Dwushe.port.app=9080</code>) or an environment variable (<code>WUSHE_PORT_APP=9080</code>).
 */
final class Settings {

    private Settings() {}

    static String text(String name, String otherwise) {
        String property = System.getProperty(name);
        if (property != null && !property.isBlank()) {
            return property;
        }
        String variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable == null || variable.isBlank() ? otherwise : variable;
    }

    static int port(String name, int otherwise) {
        String value = text("wushe.port." + name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value.trim());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in the same words
        }
        throw new StackException("wushe.port." + name + " is not a port: " + value);
    }

    /** Where programs are unpacked once for all checkouts of this user. */
    static Path cache() {
        String home = System.getProperty("user.home");
        return Path.of(text("wushe.cache", home + "/.cache/wushe")).toAbsolutePath();
    }

    /** The root of the checkout, where `deployment/` stands. */
    static Path project() {
        return Path.of(text("wushe.project", "")).toAbsolutePath();
    }

    /** What the local stack keeps between two starts. */
    static Path data() {
        return project().resolve(".wushe");
    }
}
