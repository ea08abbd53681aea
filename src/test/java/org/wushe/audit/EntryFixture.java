package org.wushe.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wushe.shared.AuditedEvent;

/** Entries and events to try the book with. */
final class EntryFixture {

    private EntryFixture() {}

    static AuditEntry anEntry(long seq) {
        return new AuditEntry(
                "hongju",
                seq,
                Instant.parse("2026-11-23T01:02:03.456789Z"),
                "3f1c",
                "何晓雯",
                "coordinator",
                "need.accepted",
                "XQ-2026-0042",
                new TreeMap<>(Map.of("category", "drains", "party", "COMMUNITY")));
    }

    static List<SealedEntry> aChainOf(int entries) {
        List<SealedEntry> chain = new ArrayList<>();
        Head head = Head.START;
        for (int seq = 1; seq <= entries; seq++) {
            SealedEntry next = SealedEntry.after(head, anEntry(seq));
            chain.add(next);
            head = next.head();
        }
        return chain;
    }

    static Verification walk(List<SealedEntry> chain, Head head) {
        ChainWalk walk = new ChainWalk();
        chain.forEach(walk::step);
        return walk.endAt(head);
    }

    /** Something done, as a room would tell it. */
    record Done(String action, String subject, Instant at) implements AuditedEvent {
        static Done at(String subject) {
            return new Done(
                    "need.accepted", subject, Instant.parse("2026-11-23T01:02:03.4567891Z"));
        }

        @Override
        public String actorSubject() {
            return "3f1c";
        }

        @Override
        public String actorName() {
            return "何晓雯";
        }

        @Override
        public String actorRoles() {
            return "coordinator";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("category", "drains");
        }
    }
}
