package org.wushe.identity;

import io.quarkus.test.junit.QuarkusMock;
import java.util.List;

/** An identity provider that knows everybody a test makes up and says yes to every change. */
public final class SilentDirectory extends KeycloakDirectory {

    private SilentDirectory() {
        super(null, "none");
    }

    /** In the place of the real one until the test ends. */
    public static void instead(Directory directory) {
        QuarkusMock.installMockForInstance(new SilentDirectory(), directory);
    }

    @Override
    public void grant(String subject, String slug, Role role) {
        // nobody asks it back
    }

    @Override
    public void withdraw(String subject, String slug, Role role) {
        // nobody asks it back
    }

    @Override
    public List<Account> holders(String slug, Role role) {
        return List.of();
    }
}
