package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** The registry's desk in a community of its own. */
final class RegistryDesk {

    final String slug = "registry-" + Long.toString(System.nanoTime(), 36);
    final String base = "/c/" + slug + "/desk/registry";
    final Web worker = as("grid-worker");
    final Web coordinator = as("coordinator");
    private final TenantScope tenants;

    RegistryDesk(Communities communities, TenantScope tenants) {
        this.tenants = tenants;
        TestCommunity.found(slug);
        communities.read();
        worker.page("/c/" + slug + "/desk");
        coordinator.page("/c/" + slug + "/desk");
    }

    Web as(String role) {
        return Web.as(role + "@" + slug);
    }

    static Map<String, String> form(String... pairs) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    /** Writes a person down as the grid worker; returns the id of her record. */
    String record(String... pairs) {
        Response answer = worker.post(base + "/new", form(pairs));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The fields of the correction form as it is shown. */
    Map<String, String> correctionForm(String person) {
        Response page = worker.post(base + "/" + person + "/correction/form", Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, String> form = new HashMap<>();
        Jsoup.parse(page.asString())
                .select("form[action$=/correction] [name]")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        return form;
    }

    Response merge(String kept, String other, Map<String, String> chosen) {
        Map<String, String> form = new HashMap<>(chosen);
        form.put("other", other);
        form.put("sure", "yes");
        form.put("keptVersion", one("select version::text from wushe.person where id = ?", kept));
        form.put("otherVersion", one("select version::text from wushe.person where id = ?", other));
        return coordinator.post(base + "/" + kept + "/merges", form);
    }

    UUID member(String role) {
        return UUID.fromString(
                one(
                        "select id::text from wushe.membership where community = '"
                                + slug
                                + "' and subject = ?",
                        (Object) ("subject-" + role + "@" + slug)));
    }

    Actor actor(String role, Role... roles) {
        return new Actor("subject-" + role + "@" + slug, role, member(role), Set.of(roles));
    }

    /** Asks the face as another room does. */
    <T> T ask(Supplier<T> question) {
        return tenants.call(slug, () -> QuarkusTransaction.requiringNew().call(question::get));
    }

    /** What the audit says was done, oldest first, with its subject. */
    List<String> audited(String action) {
        return OwnerSql.column(
                "select subject from wushe.audit_entry where community = ? and action = ?"
                        + " order by seq",
                slug,
                action);
    }

    String one(String sql, String id) {
        return one(sql, (Object) UUID.fromString(id));
    }

    private static String one(String sql, Object value) {
        return OwnerSql.column(sql, value).get(0);
    }
}
