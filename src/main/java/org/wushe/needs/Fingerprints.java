package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Finds the need that is there already. Keeps keyed hashes of fingerprints and never a text. */
@ApplicationScoped
class Fingerprints {

    private static final String IMPORT = "import\n";

    private final PersonalData personalData;
    private final CurrentCommunity community;

    Fingerprints(PersonalData personalData, CurrentCommunity community) {
        this.personalData = personalData;
        this.community = community;
    }

    /**
     * @param texts what {@link Fingerprint#of} says
     */
    void mark(Need need, List<String> texts) {
        need.keys.fingerprint = hash(texts.get(0));
        need.keys.otherFingerprint = texts.size() > 1 ? hash(texts.get(1)) : null;
    }

    /** The key under which a list's need can be entered once and never again. */
    byte[] importKey(List<String> texts) {
        return hash(IMPORT + texts.get(0));
    }

    /** For each need the same one that is kept already, the oldest first. */
    List<Optional<Need>> find(List<List<String>> needs) {
        List<List<ByteBuffer>> wanted =
                needs.stream()
                        .map(texts -> texts.stream().map(this::hash).map(ByteBuffer::wrap).toList())
                        .toList();
        List<byte[]> all =
                wanted.stream().flatMap(List::stream).map(ByteBuffer::array).distinct().toList();
        Map<ByteBuffer, List<Need>> known = new HashMap<>();
        for (Need need :
                Need.<Need>list(
                        "keys.fingerprint in ?1 or keys.otherFingerprint in ?1 order by clock.submittedAt, number",
                        all)) {
            add(known, need.keys.fingerprint, need);
            add(known, need.keys.otherFingerprint, need);
        }
        return wanted.stream().map(hashes -> same(hashes, known)).toList();
    }

    private static void add(Map<ByteBuffer, List<Need>> known, byte[] hash, Need need) {
        if (hash != null) {
            known.computeIfAbsent(ByteBuffer.wrap(hash), key -> new ArrayList<>()).add(need);
        }
    }

    private static Optional<Need> same(List<ByteBuffer> hashes, Map<ByteBuffer, List<Need>> known) {
        return hashes.stream()
                .flatMap(hash -> known.getOrDefault(hash, List.of()).stream())
                .filter(need -> !differ(hashes, need))
                .findFirst();
    }

    /**
     * A need with two fingerprints is known by an id number too. If both are, and by different
     * ones, they are two persons who share a name and a phone.
     */
    private static boolean differ(List<ByteBuffer> hashes, Need need) {
        return hashes.size() > 1
                && need.keys.otherFingerprint != null
                && !hashes.get(0).equals(ByteBuffer.wrap(need.keys.fingerprint));
    }

    private byte[] hash(String text) {
        return personalData.hash(community.slug(), text);
    }
}
