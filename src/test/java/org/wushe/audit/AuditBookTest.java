package org.wushe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.audit.ChainWalk.Flaw;
import org.wushe.audit.EntryFixture.Done;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestCommunity;

/** The book on the real database. */
@QuarkusTest
class AuditBookTest {

    private static final Actor AUDITOR = new Actor("a1", "审计", null, java.util.Set.of());

    @Inject Event<Done> told;
    @Inject TenantScope tenants;
    @Inject Communities communities;
    @Inject VerifyingChain verifying;

    private String slug;

    @BeforeEach
    void aCommunityOfItsOwn() {
        slug = "book-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
    }

    @Test
    void whatIsToldStandsInTheBookWithEveryFieldAsTheDatabaseKeepsIt() {
        inOneTransaction("XQ-1", "XQ-2", "XQ-3");
        Verification found = verify();
        assertThat(found.isWhole()).isTrue();
        assertThat(found.entries()).isEqualTo(3);
        assertThat(verify().entries()).as("the check itself is in the book").isEqualTo(4);
    }

    @Test
    void whatIsUndoneIsNotInTheBook() {
        inOneTransaction("XQ-1");
        assertThatThrownBy(
                        () ->
                                tenants.run(
                                        slug,
                                        () ->
                                                QuarkusTransaction.requiringNew()
                                                        .run(
                                                                () -> {
                                                                    told.fire(Done.at("XQ-2"));
                                                                    throw new IllegalStateException();
                                                                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(verify().entries()).isEqualTo(1);
    }

    @Test
    void whatCannotBeWrittenUndoesWhatWasDone() throws SQLException {
        inOneTransaction("XQ-1");
        asOwner("update wushe.audit_head set seq = 0 where community = '" + slug + "'");
        assertThatThrownBy(() -> inOneTransaction("XQ-2")).isInstanceOf(RuntimeException.class);
        assertThat(rows(StackResource::asOwner)).isEqualTo(1);
    }

    @Test
    void manyWritersAtOnceKeepOneChain() throws Exception {
        int writers = 8;
        int each = 15;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "XQ-" + writer;
            work.add(
                    () -> {
                        for (int i = 0; i < each; i++) {
                            inOneTransaction(name, name + "-" + i);
                        }
                        return null;
                    });
        }
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        Verification found = verify();
        assertThat(found.flaw()).isNull();
        assertThat(found.entries()).isEqualTo(2L * writers * each);
    }

    @Test
    void theApplicationMayNeitherChangeNorStrikeOut() {
        inOneTransaction("XQ-1");
        for (String sql :
                List.of(
                        "update wushe.audit_entry set subject = 'x'",
                        "delete from wushe.audit_entry",
                        "truncate wushe.audit_entry",
                        "delete from wushe.audit_head")) {
            assertThatThrownBy(() -> asApp(slug, sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void anotherCommunitySeesNothingOfIt() throws SQLException {
        inOneTransaction("XQ-1");
        assertThat(rows(() -> entered(slug))).isEqualTo(1);
        assertThat(rows(() -> entered("elsewhere"))).isZero();
        assertThat(rows(StackResource::asApp)).isZero();
    }

    @Test
    void whatTheOwnerOfTheDatabaseChangesIsFound() throws SQLException {
        inOneTransaction("XQ-1", "XQ-2", "XQ-3");
        asOwner(
                "update wushe.audit_entry set details = '{\"category\": 1}'"
                        + " where seq = 2 and community = '"
                        + slug
                        + "'");
        Verification found = verify();
        assertThat(found.flaw()).isEqualTo(Flaw.CHANGED);
        assertThat(found.brokenAt()).isEqualTo(2);
        assertThat(found.entries()).isEqualTo(1);
    }

    private void inOneTransaction(String... subjects) {
        tenants.run(
                slug,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            for (String subject : subjects) {
                                                told.fire(Done.at(subject));
                                            }
                                        }));
    }

    private Verification verify() {
        return tenants.call(
                slug,
                () -> QuarkusTransaction.requiringNew().call(() -> verifying.verify(AUDITOR)));
    }

    private long rows(Connecting connecting) throws SQLException {
        try (var connection = connecting.open();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from wushe.audit_entry where community = '"
                                        + slug
                                        + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static java.sql.Connection entered(String slug) throws SQLException {
        var connection = StackResource.asApp();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select wushe.enter('" + slug + "')");
        }
        return connection;
    }

    private static void asApp(String slug, String sql) throws SQLException {
        try (var connection = entered(slug);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Connecting {
        java.sql.Connection open() throws SQLException;
    }
}
