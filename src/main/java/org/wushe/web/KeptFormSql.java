package org.wushe.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.shared.Ids;
import org.wushe.shared.PersonalData;

/**
 * Forms that were sent after the sign-in had ended, kept sealed for two hours until the person is
 * back. Call inside a transaction of the community.
 */
@ApplicationScoped
class KeptFormSql {

    private static final Duration KEPT = Duration.ofHours(2);

    private final AgroalDataSource dataSource;
    private final PersonalData personalData;
    private final Clock clock;
    private final Set<String> notKept;

    KeptFormSql(
            AgroalDataSource dataSource,
            PersonalData personalData,
            Clock clock,
            @ConfigProperty(name = "wushe.forms.not-kept") Set<String> notKept) {
        this.dataSource = dataSource;
        this.personalData = personalData;
        this.clock = clock;
        this.notKept = notKept;
    }

    /** The key under which the form can be fetched; nobody else can guess it. */
    UUID keep(String community, Kept form) {
        UUID id = Ids.unguessable();
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection()) {
            try (var old =
                    connection.prepareStatement(
                            "delete from wushe.kept_form where community = ? and kept_at < ?")) {
                old.setString(1, community);
                old.setTimestamp(2, Timestamp.from(now.minus(KEPT)));
                old.executeUpdate();
            }
            try (var insert =
                    connection.prepareStatement(
                            "insert into wushe.kept_form (community, id, path, sealed, kept_at,"
                                    + " with_files) values (?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, community);
                insert.setObject(2, id);
                insert.setString(3, form.path());
                insert.setBytes(4, personalData.seal(community, id, typed(form)));
                insert.setTimestamp(5, Timestamp.from(now));
                insert.setBoolean(6, form.withFiles());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** A button alone sends no field; what is kept of it is a form without any. */
    private String typed(Kept form) {
        String typed =
                Arrays.stream(form.body().split("&"))
                        .filter(pair -> !notKept.contains(pair.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return typed.isEmpty() ? "&" : typed;
    }

    Optional<Kept> find(String community, UUID id) {
        try (Connection connection = dataSource.getConnection();
                var query =
                        connection.prepareStatement(
                                "select path, sealed, with_files from wushe.kept_form"
                                        + " where community = ? and id = ? and kept_at > ?")) {
            query.setString(1, community);
            query.setObject(2, id);
            query.setTimestamp(3, Timestamp.from(clock.instant().minus(KEPT)));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Kept(
                                        row.getString(1),
                                        personalData.open(community, id, row.getBytes(2)),
                                        row.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param path where the form was going
     * @param body its fields, form-urlencoded
     * @param withFiles whether it brought files, which are not kept
     */
    record Kept(String path, String body, boolean withFiles) {

        /** Nothing was typed. */
        boolean isEmpty() {
            return body.replaceAll("[^&=]*=", "").replace("&", "").isEmpty();
        }
    }
}
