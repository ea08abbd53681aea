package org.wushe.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All communities of this deployment, kept in memory and read again every few seconds: a page costs
 * no statement for it, asking never blocks, and every replica sees a suspension soon.
 */
@ApplicationScoped
public class Communities {

    private final CommunitySql sql;
    private final ObjectMapper json;
    private volatile Map<String, Community> bySlug = Map.of();

    Communities(CommunitySql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<Community> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Collection<Community> all() {
        return bySlug.values();
    }

    /**
     * Where something waits for its time, in the order of a narrow function that gives slugs only.
     *
     * @param function of the schema, as the room named it that asks
     * @param times what it takes
     */
    public List<String> where(String function, Instant... times) {
        return sql.where(function, times);
    }

    /** Reads all communities anew; also called by whoever changed one. */
    @Scheduled(every = "3s", delayed = "3s")
    public void read() {
        Map<String, Community> read = new LinkedHashMap<>();
        sql.eachCommunity(
                row -> {
                    Community community = community(row);
                    read.put(community.slug(), community);
                });
        bySlug = read;
    }

    private Community community(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        String hash = row.getString("bundle_hash");
        return new Community(
                slug,
                "SUSPENDED".equals(row.getString("state")),
                row.getString("suspended_reason"),
                bundle(slug, hash),
                hash,
                BundleVersion.Source.valueOf(row.getString("bundle_source")),
                row.getTimestamp("applied_at").toInstant());
    }

    /** A bundle is fetched and read when it is new only: a thousand of them every time are dear. */
    private CommunityBundle bundle(String slug, String hash) {
        Community known = bySlug.get(slug);
        if (known != null && known.bundleHash().equals(hash)) {
            return known.bundle();
        }
        try {
            return json.readValue(sql.bundle(slug), CommunityBundle.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored bundle of " + slug + " cannot be read", e);
        }
    }
}
