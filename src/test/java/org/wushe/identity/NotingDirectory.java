package org.wushe.identity;

import io.quarkus.test.junit.QuarkusMock;
import java.util.ArrayList;
import java.util.List;

/** An identity provider that takes every change, as the real one does of people it knows. */
public final class NotingDirectory extends KeycloakDirectory {

    public final List<String> said = new ArrayList<>();

    private NotingDirectory() {
        super(null, "none");
    }

    /** Takes the real one's place until the test ends. */
    public static NotingDirectory instead(Directory real) {
        NotingDirectory noting = new NotingDirectory();
        QuarkusMock.installMockForInstance(noting, real);
        return noting;
    }

    @Override
    public void grant(String subject, String slug, Role role) {
        said.add("grant " + role.key());
    }

    @Override
    public void withdraw(String subject, String slug, Role role) {
        said.add("withdraw " + role.key());
    }

    @Override
    public List<Account> holders(String slug, Role role) {
        return List.of();
    }
}
