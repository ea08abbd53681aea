package org.wushe.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A door of the application, found in its classes: what is added later is found without being named
 * anywhere.
 *
 * @param path of the class and the method together
 * @param root of the class alone
 * @param open to everybody without signing in
 * @param roles that may enter; empty where none is asked for
 */
public record Endpoint(String path, String root, boolean post, boolean open, List<String> roles) {

    /** Looked for once: to read all classes takes seconds, and the browser tests ask often. */
    private static List<Endpoint> all;

    public static synchronized List<Endpoint> all() {
        if (all == null) {
            all = List.copyOf(find());
        }
        return all;
    }

    private static List<Endpoint> find() {
        List<Endpoint> found = new ArrayList<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.wushe")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().stream()
                        .filter(Endpoint::isDoor)
                        .map(Endpoint::of)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isDoor(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class);
    }

    private static Endpoint of(JavaMethod method) {
        JavaClass type = method.getOwner();
        String root = type.getAnnotationOfType(Path.class).value();
        String own =
                method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
        boolean open =
                method.isAnnotatedWith(PermitAll.class) || type.isAnnotatedWith(PermitAll.class);
        return new Endpoint(
                (root + own).replaceAll("//+", "/"),
                root,
                method.isAnnotatedWith(POST.class),
                open,
                roles(method));
    }

    private static List<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return List.of(method.getAnnotationOfType(RolesAllowed.class).value());
        }
        return method.getOwner().isAnnotatedWith(RolesAllowed.class)
                ? List.of(method.getOwner().getAnnotationOfType(RolesAllowed.class).value())
                : List.of();
    }
}
