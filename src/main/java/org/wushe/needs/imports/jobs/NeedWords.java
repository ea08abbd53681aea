package org.wushe.needs.imports.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.wushe.needs.NeedSource;
import org.wushe.needs.imports.ListRow;

/** The table of words in needs.properties: where a need was heard, and how a place is written. */
final class NeedWords {

    private static final String TABLE = "/needs/imports/needs.properties";
    private static final NeedWords SHIPPED = new NeedWords();

    private final Properties table = new Properties();
    private final Map<String, NeedSource> sources = new HashMap<>();

    private NeedWords() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(NeedWords.class.getResourceAsStream(TABLE)),
                        UTF_8)) {
            table.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (NeedSource source : NeedSource.values()) {
            wordsOf(source).forEach(word -> sources.put(plain(word), source));
        }
    }

    static NeedWords shipped() {
        return SHIPPED;
    }

    NeedSource source(String typed) {
        return sources.getOrDefault(plain(typed), NeedSource.OTHER);
    }

    /** The words for a source, the one to offer first in Chinese and then in English. */
    List<String> wordsOf(NeedSource source) {
        return Arrays.stream(table.getProperty("source." + source.name(), "").split(","))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /**
     * Building, entrance and door behind the address, as they are spoken; empty if none is told.
     */
    String place(ListRow row) {
        return row.address()
                + part("building", row.building())
                + part("unit", row.unit())
                + part("door", row.door());
    }

    private String part(String key, String value) {
        return value.isEmpty()
                ? ""
                : String.format(Locale.ROOT, table.getProperty("place." + key), value);
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }
}
