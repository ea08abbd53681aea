package org.wushe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.audit.EntryFixture.aChainOf;
import static org.wushe.audit.EntryFixture.anEntry;
import static org.wushe.audit.EntryFixture.walk;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wushe.audit.ChainWalk.Flaw;

class ChainWalkTest {

    private final List<SealedEntry> chain = new ArrayList<>(aChainOf(5));
    private final Head head = chain.get(4).head();

    @Test
    void aChainNobodyTouchedIsWhole() {
        Verification found = walk(chain, head);
        assertThat(found.isWhole()).isTrue();
        assertThat(found.entries()).isEqualTo(5);
        assertThat(found.upTo()).isEqualTo(anEntry(5).at());
    }

    @Test
    void anEmptyBookIsWhole() {
        assertThat(walk(List.of(), Head.START).isWhole()).isTrue();
    }

    /** Computed apart from this code; a change of the encoding would break every kept chain. */
    @Test
    void theEncodingStaysWhatItIs() {
        assertThat(HexFormat.of().formatHex(anEntry(1).hashAfter(Head.START.hash())))
                .isEqualTo("2df722761bb3bb5fc4aa32df3f1c224a3be9616e0a9b18e5e10169bbd9c5f242");
    }

    @Test
    void anEntryTakenAwayIsFound() {
        chain.remove(2);
        assertBroken(Flaw.GAP, 3);
    }

    @Test
    void theFirstEntryTakenAwayIsFound() {
        chain.remove(0);
        assertBroken(Flaw.GAP, 1);
    }

    @Test
    void theLastEntryTakenAwayIsFound() {
        chain.remove(4);
        assertBroken(Flaw.CUT, 5);
    }

    @Test
    void anEntryWrittenAnewWithAFittingHashIsFoundAtTheNext() {
        SealedEntry old = chain.get(2);
        AuditEntry other = EntryFixture.anEntry(3);
        AuditEntry changed =
                new AuditEntry(
                        other.community(),
                        other.seq(),
                        other.at(),
                        other.actorSubject(),
                        other.actorName(),
                        other.actorRoles(),
                        "need.refused",
                        other.subject(),
                        other.details());
        chain.set(
                2,
                new SealedEntry(
                        changed, old.previousHash(), changed.hashAfter(old.previousHash())));
        assertBroken(Flaw.LOOSE, 4);
    }

    @Test
    void theLastEntryWrittenAnewWithAFittingHashIsFoundByTheHead() {
        AuditEntry other =
                new AuditEntry(
                        "hongju",
                        5,
                        anEntry(5).at(),
                        "x",
                        "x",
                        "x",
                        "x",
                        "x",
                        anEntry(5).details());
        byte[] previous = chain.get(4).previousHash();
        chain.set(4, new SealedEntry(other, previous, other.hashAfter(previous)));
        assertBroken(Flaw.CUT, 6);
    }

    private void assertBroken(Flaw flaw, long at) {
        Verification found = walk(chain, head);
        assertThat(found.flaw()).isEqualTo(flaw);
        assertThat(found.brokenAt()).isEqualTo(at);
        assertThat(found.getMeaning()).isEqualTo("flaw_" + flaw.name().toLowerCase());
    }
}
