package org.wushe.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;

/** Which membership a subject has in which community, remembered so that pages need not ask. */
@ApplicationScoped
class KnownMembers {

    private final CurrentCommunity community;
    private final Cache<Key, Seen> seen =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterWrite(Duration.ofMinutes(30))
                    .build();

    KnownMembers(CurrentCommunity community) {
        this.community = community;
    }

    UUID memberId(String subject) {
        Seen known = seen.getIfPresent(key(subject));
        return known == null ? null : known.memberId();
    }

    boolean isCurrent(String subject, long tokenIssuedAt) {
        Seen known = seen.getIfPresent(key(subject));
        return known != null && known.tokenIssuedAt() >= tokenIssuedAt;
    }

    /**
     * @param memberId null if she is no member yet
     */
    void remember(String subject, UUID memberId, long tokenIssuedAt) {
        seen.put(key(subject), new Seen(memberId, tokenIssuedAt));
    }

    void forget(String subject) {
        seen.invalidate(key(subject));
    }

    private Key key(String subject) {
        return new Key(community.slug(), subject);
    }

    private record Key(String slug, String subject) {}

    private record Seen(UUID memberId, long tokenIssuedAt) {}
}
