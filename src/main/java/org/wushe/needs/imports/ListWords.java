package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The table of words in columns.properties: what communities call columns and write into cells. */
final class ListWords {

    /** Words inside cells; the constant in lower case is the key in the table. */
    enum Word {
        TOTAL,
        EXAMPLE,
        NONE,
        ORDINARY,
        URGENT,
        YES,
        NO
    }

    /** A heading: the column it means and its place among the names of that column. */
    record Heading(ListColumn column, int rank) {}

    private static final String TABLE = "/needs/imports/columns.properties";
    private static final ListWords SHIPPED = new ListWords();

    private final Properties table = new Properties();
    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<Word, Set<String>> words = new EnumMap<>(Word.class);

    private ListWords() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(ListWords.class.getResourceAsStream(TABLE)),
                        UTF_8)) {
            table.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (ListColumn column : ListColumn.values()) {
            List<String> names = listed("column." + column.key());
            names.forEach(
                    name ->
                            headings.putIfAbsent(
                                    Plain.word(name), new Heading(column, names.indexOf(name))));
        }
        for (Word word : Word.values()) {
            Set<String> same = new HashSet<>();
            listed("word." + word.name().toLowerCase(Locale.ROOT))
                    .forEach(name -> same.add(Plain.word(name)));
            words.put(word, same);
        }
    }

    static ListWords shipped() {
        return SHIPPED;
    }

    /**
     * What a heading means; of a heading in two languages or with a choice, its first known part.
     */
    Optional<Heading> heading(String typed) {
        return Stream.concat(Stream.of(typed), Arrays.stream(typed.split("[/\\n|]")))
                .map(Plain::word)
                .map(headings::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean is(Word word, String typed) {
        return words.get(word).contains(Plain.word(typed));
    }

    /** The text without one of the endings of that column, if something is left. */
    String withoutEnding(ListColumn column, String text) {
        return listed("ending." + column.key()).stream()
                .filter(ending -> text.endsWith(ending) && text.length() > ending.length())
                .findFirst()
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .orElse(text);
    }

    /** The labels of one cell. */
    List<String> labels(String text) {
        return Arrays.stream(
                        text.split("[\\s\\p{Z},;\\uFF0C\\uFF1B/" + table.get("separator") + "]+"))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> listed(String key) {
        return List.of(table.getProperty(key).split(","));
    }
}
