package org.wushe.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Endpoint;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/**
 * The walls between communities, for every table the catalogue knows and every endpoint the code
 * has: what is added later is tested without being named here.
 */
@QuarkusTest
class TwoTenantsTest {

    private static final String OURS = "gaofeng";
    private static final String THEIRS = "baiyin";

    private String number;
    private String member;

    @BeforeEach
    void oneNeedInOurs() throws SQLException {
        countFarAhead();
        Web resident = Web.as("resident@" + OURS);
        resident.page("/c/" + OURS + "/me");
        Document start = resident.page("/c/" + OURS + "/needs/new");
        String category = start.select("input[name=category]").first().attr("value");
        String location =
                resident.post(
                                "/c/" + OURS + "/needs/new",
                                Map.of(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "category",
                                        category,
                                        "text",
                                        "只给自己社区看 " + System.nanoTime(),
                                        "phone",
                                        "13800138000",
                                        "publish",
                                        "no",
                                        "step",
                                        "send"))
                        .header("Location");
        number = location.substring(location.lastIndexOf('/') + 1);
        member =
                one(
                        "select id::text from wushe.membership where community = '"
                                + OURS
                                + "' order by id limit 1");
    }

    /** Numbers count per community; this one shall have a number the neighbour does not have. */
    private static void countFarAhead() throws SQLException {
        try (Connection connection = StackResource.asOwner()) {
            connection
                    .createStatement()
                    .executeUpdate(
                            "insert into wushe.number_counter select '"
                                    + OURS
                                    + "', 'XQ',"
                                    + " extract(year from now()), 9000 on conflict"
                                    + " (community, kind, year) do update"
                                    + " set value = greatest(number_counter.value, 9000)");
        }
    }

    @Test
    void everyTableIsBehindTheWall() throws SQLException {
        List<String> tables = tables();
        assertThat(tables).contains("need", "membership", "person", "role_grant", "need_event");
        for (String table : tables) {
            String forced =
                    one(
                            "select (relrowsecurity and relforcerowsecurity)::text from pg_class"
                                    + " where oid = 'wushe."
                                    + table
                                    + "'::regclass");
            assertThat(forced).as(table + " forces row-level security").isEqualTo("true");
            assertThat(rows("select * from wushe." + table, null)).as(table).isZero();
            assertThat(
                            rows(
                                    "select * from wushe."
                                            + table
                                            + " where community = '"
                                            + OURS
                                            + "'",
                                    THEIRS))
                    .as(table + " seen from " + THEIRS)
                    .isZero();
        }
        assertThat(rows("select * from wushe.need", OURS)).isPositive();
    }

    @Test
    void everyKeyStartsWithTheCommunity() throws SQLException {
        assertThat(
                        list(
                                "select i.indexrelid::regclass::text from pg_index i"
                                        + " join pg_class c on c.oid = i.indrelid"
                                        + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'community'"
                                        + " where c.relnamespace = 'wushe'::regnamespace and i.indisunique"
                                        + " and c.relname <> 'community' and i.indkey[0] <> a.attnum"))
                .isEmpty();
        assertThat(
                        list(
                                "select conname from pg_constraint f"
                                        + " where contype = 'f' and connamespace = 'wushe'::regnamespace"
                                        + " and not exists (select 1 from pg_attribute a where a.attrelid = f.conrelid"
                                        + " and a.attname = 'community' and a.attnum = any (f.conkey))"))
                .isEmpty();
        assertThat(
                        list(
                                "select relname from pg_class where relkind = 'S'"
                                        + " and relnamespace = 'wushe'::regnamespace"))
                .isEmpty();
    }

    @Test
    void theAppRoleCannotWriteIntoAnotherCommunity() throws SQLException {
        try (Connection connection = StackResource.asApp()) {
            connection.setAutoCommit(false);
            enter(connection, THEIRS);
            try (var insert =
                    connection.prepareStatement(
                            "insert into wushe.number_counter values ('"
                                    + OURS
                                    + "', 'XX', 2026, 1)")) {
                insert.executeUpdate();
                throw new AssertionError("wrote into another community");
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).contains("row-level security");
            }
        }
    }

    @Test
    void everyEndpointRefusesTheNeighbour() {
        List<Endpoint> endpoints = endpoints();
        assertThat(endpoints).hasSizeGreaterThan(10);
        for (Endpoint endpoint : endpoints) {
            Response answer = call(endpoint, OURS);
            assertThat(isRefused(answer))
                    .as(endpoint + " answers a neighbour with " + answer.statusCode())
                    .isTrue();
            assertThat(answer.asString()).as(endpoint.toString()).doesNotContain("只给自己社区看");
        }
    }

    @Test
    void ourIdsAreNothingNextDoor() {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.path().replace("{community}", "").contains("{")) {
                Response answer = call(endpoint, THEIRS);
                assertThat(answer.statusCode())
                        .as(endpoint + " with an id of " + OURS)
                        .isIn(403, 404, 409);
            }
        }
    }

    private Response call(Endpoint endpoint, String slug) {
        String path =
                endpoint.path()
                        .replace("{community}", slug)
                        .replaceAll("\\{number[^/]*}", number)
                        .replaceAll("\\{member}", member)
                        .replaceAll("\\{role}", "resident")
                        .replaceAll("\\{[a-z]+(:[^/}]*)?}", UUID.randomUUID().toString());
        Web neighbour = Web.as("everything@" + THEIRS);
        return endpoint.post()
                ? neighbour.post(path, Map.of("reason", "x", "role", "resident", "solved", "yes"))
                : neighbour.get(path);
    }

    /** Not hers: forbidden, not there, or the way to ask for membership. */
    private static boolean isRefused(Response answer) {
        return answer.statusCode() == 403
                || answer.statusCode() == 404
                || answer.statusCode() == 409
                || answer.statusCode() == 303 && answer.header("Location").endsWith("/join");
    }

    private static List<Endpoint> endpoints() {
        return Endpoint.all().stream()
                .filter(endpoint -> !endpoint.open() && isClosed(endpoint.root()))
                .toList();
    }

    /** What a stranger may use by its purpose: asking to join, her own kept form, who she is. */
    private static boolean isClosed(String root) {
        return root.contains("{community}")
                && !root.endsWith("/join")
                && !root.contains("/kept/")
                && !root.startsWith("/api/c/{community}/me");
    }

    private static List<String> tables() throws SQLException {
        return list(
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'wushe'::regnamespace and c.relkind in ('r', 'p')"
                        + " and a.attname = 'community' and not a.attisdropped");
    }

    private static long rows(String sql, String slug) throws SQLException {
        try (Connection connection = StackResource.asApp()) {
            connection.setAutoCommit(false);
            if (slug != null) {
                enter(connection, slug);
            }
            try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                long count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    private static void enter(Connection connection, String slug) throws SQLException {
        try (var statement = connection.prepareStatement("select wushe.enter(?)")) {
            statement.setString(1, slug);
            statement.execute();
        }
    }

    private static String one(String sql) throws SQLException {
        return list(sql).get(0);
    }

    private static List<String> list(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = StackResource.asOwner();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
