package org.wushe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.audit.EntryFixture.aChainOf;
import static org.wushe.audit.EntryFixture.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AuditEntryProperties {

    @Property
    void differentEntriesHaveDifferentHashes(
            @ForAll("entries") AuditEntry one, @ForAll("entries") AuditEntry other) {
        Assume.that(!one.equals(other));
        assertThat(one.hashAfter(Head.START.hash()))
                .isNotEqualTo(other.hashAfter(Head.START.hash()));
    }

    @Property
    void whatEverIsPutInPlaceOfAnEntryIsFoundWhereItLies(
            @ForAll("entries") AuditEntry other, @ForAll @IntRange(min = 1, max = 7) int at) {
        List<SealedEntry> chain = new ArrayList<>(aChainOf(7));
        SealedEntry old = chain.get(at - 1);
        Assume.that(!old.entry().equals(other));
        chain.set(at - 1, new SealedEntry(other, old.previousHash(), old.hash()));
        Verification found = walk(chain, chain.get(6).head());
        assertThat(found.isWhole()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(at);
    }

    @Property
    void aBitFlippedInAHashIsFound(
            @ForAll @IntRange(min = 0, max = 255) int bit,
            @ForAll @IntRange(min = 1, max = 7) int at) {
        List<SealedEntry> chain = new ArrayList<>(aChainOf(7));
        Head head = chain.get(6).head();
        SealedEntry old = chain.get(at - 1);
        byte[] flipped = old.hash().clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        chain.set(at - 1, new SealedEntry(old.entry(), old.previousHash(), flipped));
        assertThat(walk(chain, head).brokenAt()).isEqualTo(at);
    }

    /** Few letters, so that texts which differ only in where they end are likely. */
    @Provide
    Arbitrary<AuditEntry> entries() {
        Arbitrary<String> text = Arbitraries.strings().withChars('a', '社').ofMaxLength(3);
        Arbitrary<SortedMap<String, String>> details =
                Arbitraries.maps(text, text).ofMaxSize(2).map(TreeMap::new);
        Arbitrary<Instant> at =
                Arbitraries.longs()
                        .between(0, 3)
                        .map(micros -> Instant.ofEpochSecond(0, micros * 1000));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 7),
                        at,
                        text,
                        text,
                        text,
                        text,
                        text,
                        details)
                .as(
                        (seq, when, who, name, roles, action, subject, more) ->
                                new AuditEntry(
                                        "hongju", seq, when, who, name, roles, action, subject,
                                        more));
    }
}
