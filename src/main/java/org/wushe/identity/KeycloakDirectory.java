package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Groups {@code /communities/<slug>/<role>} in Keycloak, made when first needed. */
@ApplicationScoped
class KeycloakDirectory implements Directory {

    private static final int MISSING = 404;
    private static final int CONFLICT = 409;
    private static final int MOST = 1000;

    private final Keycloak keycloak;
    private final String realm;

    KeycloakDirectory(
            Keycloak keycloak,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @Override
    public void grant(String subject, String slug, Role role) {
        realm().users().get(subject).joinGroup(group(slug, role));
    }

    @Override
    public void withdraw(String subject, String slug, Role role) {
        realm().users().get(subject).leaveGroup(group(slug, role));
    }

    @Override
    public List<Account> holders(String slug, Role role) {
        String group;
        try {
            group = realm().getGroupByPath("/communities/" + slug + "/" + role.key()).getId();
        } catch (WebApplicationException e) {
            requireMissing(e);
            return List.of();
        }
        return realm().groups().group(group).members(0, MOST).stream()
                .map(user -> new Account(user.getId(), fullName(user), user.getEmail()))
                .toList();
    }

    private static String fullName(UserRepresentation user) {
        String name =
                Stream.of(user.getLastName(), user.getFirstName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining());
        return name.isEmpty() ? user.getUsername() : name;
    }

    private String group(String slug, Role role) {
        String path = "";
        String parent = null;
        for (String name : List.of("communities", slug, role.key())) {
            path += "/" + name;
            parent = groupAt(path, name, parent);
        }
        return parent;
    }

    private String groupAt(String path, String name, String parent) {
        try {
            return realm().getGroupByPath(path).getId();
        } catch (WebApplicationException e) {
            requireMissing(e);
            GroupRepresentation group = new GroupRepresentation();
            group.setName(name);
            try (Response made =
                    parent == null
                            ? realm().groups().add(group)
                            : realm().groups().group(parent).subGroup(group)) {
                if (made.getStatus() >= 400 && made.getStatus() != CONFLICT) {
                    throw new WebApplicationException(made.getStatus());
                }
            }
            return realm().getGroupByPath(path).getId();
        }
    }

    /** The client tells 404 by the status alone, not by the exception's type. */
    private static void requireMissing(WebApplicationException e) {
        if (e.getResponse().getStatus() != MISSING) {
            throw e;
        }
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }
}
