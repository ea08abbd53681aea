package org.wushe.identity;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An identity provider that takes every change, as the real one does of people it knows. */
public final class NotingDirectory extends KeycloakDirectory {

    public final List<String> said = new CopyOnWriteArrayList<>();

    /** Told of people it knows; null if nobody has to be. */
    private final Directory real;

    private NotingDirectory(Directory real) {
        super(null, "none");
        this.real = real;
    }

    /** Takes the real one's place until the test ends. */
    public static NotingDirectory instead(Directory real) {
        NotingDirectory noting = new NotingDirectory(null);
        QuarkusMock.installMockForInstance(noting, real);
        return noting;
    }

    /** Only notes what concerns people whom a test made up; the others are real. */
    public static void beside(Directory real) {
        QuarkusMock.installMockForInstance(new NotingDirectory(ClientProxy.unwrap(real)), real);
    }

    @Override
    public void grant(String subject, String slug, Role role) {
        said.add("grant " + role.key());
        if (isReal(subject)) {
            real.grant(subject, slug, role);
        }
    }

    @Override
    public void withdraw(String subject, String slug, Role role) {
        said.add("withdraw " + role.key());
        if (isReal(subject)) {
            real.withdraw(subject, slug, role);
        }
    }

    @Override
    public List<Account> holders(String slug, Role role) {
        return real == null ? List.of() : real.holders(slug, role);
    }

    private boolean isReal(String subject) {
        return real != null && !subject.startsWith("subject-");
    }
}
