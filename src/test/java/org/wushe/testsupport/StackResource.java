package org.wushe.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.wushe.localstack.Postgres;
import org.wushe.localstack.TestStack;

/**
 * Gives every Quarkus test the same PostgreSQL, Keycloak and mail sink that developers work with,
 * started once for all of them on ports of their own and thrown away afterwards.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static TestStack stack;

    @Override
    public Map<String, String> start() {
        TestStack started = TestStack.start();
        use(started);
        return configuration(started);
    }

    private static synchronized void use(TestStack started) {
        stack = started;
    }

    private static Map<String, String> configuration(TestStack stack) {
        String realm = stack.keycloakUrl() + "/realms/wushe";
        Map<String, String> values = new HashMap<>();
        values.put("quarkus.datasource.jdbc.url", stack.jdbcUrl());
        values.put("quarkus.datasource.username", Postgres.APP);
        values.put("quarkus.datasource.password", Postgres.APP);
        values.put("quarkus.flyway.jdbc-url", stack.jdbcUrl());
        values.put("quarkus.flyway.username", Postgres.OWNER);
        values.put("quarkus.flyway.password", Postgres.OWNER);
        values.put("quarkus.oidc.auth-server-url", realm);
        values.put("quarkus.oidc.api.auth-server-url", realm);
        values.put("quarkus.keycloak.admin-client.server-url", stack.keycloakUrl());
        values.put("quarkus.mailer.host", "localhost");
        values.put("quarkus.mailer.port", Integer.toString(stack.smtpPort()));
        values.put("quarkus.mailer.mock", "false");
        // A connection kept from before the sink was stopped would answer 421 after its restart.
        values.put("quarkus.mailer.keep-alive", "false");
        return values;
    }

    @Override
    public void stop() {
        running().close();
    }

    private static synchronized TestStack running() {
        if (stack == null) {
            throw new IllegalStateException("The test stack is not running");
        }
        return stack;
    }

    /** The mail sink: what was received, and `stop()`/`start()` for a mail server that is down. */
    public static GreenMail mail() {
        return running().mail();
    }

    public static String keycloakUrl() {
        return running().keycloakUrl();
    }

    /** A connection that row-level security does not hold for, to look behind the application. */
    public static Connection asOwner() throws SQLException {
        return running().connect(Postgres.OWNER);
    }

    /** A connection with the rights the application has. */
    public static Connection asApp() throws SQLException {
        return running().connect(Postgres.APP);
    }

    /** An access token of a demo account, e.g. `resident@hongju`, for calls to `/api`. */
    public static String token(String username) {
        return running().token(username);
    }
}
