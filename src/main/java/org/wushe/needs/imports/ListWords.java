package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** No word of the table is longer, blanks and brackets included. */
    private static final int LONGEST = 60;

    private static final ListWords SHIPPED = new ListWords();

    private final Properties table = new Properties();
    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<Word, Set<String>> words = new EnumMap<>(Word.class);

    private final Map<ListColumn, List<String>> endings = new EnumMap<>(ListColumn.class);
    private final Pattern separators;

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
            keepHeadings(column, listed("column." + column.key()));
            endings.put(column, listed("ending." + column.key()));
        }
        for (Word word : Word.values()) {
            keepWords(word, listed("word." + word.name().toLowerCase(Locale.ROOT)));
        }
        separators =
                Pattern.compile(
                        "[\\s\\p{Z},;\\uFF0C\\uFF1B/" + table.getProperty("separator") + "]+");
    }

    private void keepHeadings(ListColumn column, List<String> names) {
        for (int rank = 0; rank < names.size(); rank++) {
            headings.putIfAbsent(Plain.word(names.get(rank)), new Heading(column, rank));
        }
    }

    private void keepWords(Word word, List<String> same) {
        words.put(word, same.stream().map(Plain::word).collect(Collectors.toSet()));
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
        return typed.length() <= LONGEST && words.get(word).contains(Plain.word(typed));
    }

    /** The text without one of the endings of that column, if something is left. */
    String withoutEnding(ListColumn column, String text) {
        return endings.get(column).stream()
                .filter(ending -> text.endsWith(ending) && text.length() > ending.length())
                .findFirst()
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .orElse(text);
    }

    /** The labels of one cell. */
    List<String> labels(String text) {
        return separators.splitAsStream(text).filter(label -> !label.isEmpty()).distinct().toList();
    }

    private List<String> listed(String key) {
        String listed = table.getProperty(key);
        return listed == null ? List.of() : List.of(listed.split(","));
    }
}
