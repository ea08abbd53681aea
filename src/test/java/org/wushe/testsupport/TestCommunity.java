package org.wushe.testsupport;

import java.sql.SQLException;

/** Puts a small community into the database, for tests that need nothing of a real bundle. */
public final class TestCommunity {

    private TestCommunity() {}

    /** Does nothing if it is there already; the application sees it after it has read anew. */
    public static void found(String slug) {
        String bundle =
                """
                {"slug": "%s", "name": {"zh-CN": "红矩社区", "en": "Hongju"},
                 "area-code": "440604001001", "time-zone": "Asia/Shanghai",
                 "contact": {"phone": "0757-00000000", "email": "desk@%s.example",
                   "address": {"zh-CN": "红矩路 1 号", "en": "1 Hongju Road"},
                   "hours": {"zh-CN": "工作日 8:30–17:30", "en": "Weekdays 8:30–17:30"}},
                 "categories": [{"code": "drains", "name": {"zh-CN": "地下管网", "en": "Drains"}}],
                 "policies": []}
                """
                        .formatted(slug, slug);
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.community values (?, 'ACTIVE', ?::jsonb, 'test',"
                                        + " now(), null) on conflict do nothing")) {
            statement.setString(1, slug);
            statement.setString(2, bundle);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With all that another one's bundle says; the application sees it after it has read anew. */
    public static void foundLike(String other, String slug) {
        OwnerSql.run(
                "insert into wushe.community select (jsonb_populate_record(c, jsonb_build_object("
                        + "'slug', ?::text, 'bundle', c.bundle || jsonb_build_object('slug',"
                        + " ?::text)))).* from wushe.community c where slug = ?"
                        + " on conflict do nothing",
                slug,
                slug,
                other);
    }
}
