package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wushe.needs.imports.ListColumn;
import org.wushe.needs.imports.ReportTexts;
import org.wushe.needs.imports.TemplateTexts;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** The words inside the files we hand out, in the reader's language. */
@ApplicationScoped
class ImportTexts {

    private static final List<ListColumn> TEMPLATE =
            Stream.of(ListColumn.values()).filter(column -> column != ListColumn.ADDRESS).toList();

    private final Wording wording;
    private final Reader reader;
    private final CurrentCommunity community;
    private final ImportPages pages;

    ImportTexts(Wording wording, Reader reader, CurrentCommunity community, ImportPages pages) {
        this.wording = wording;
        this.reader = reader;
        this.community = community;
        this.pages = pages;
    }

    ReportTexts report() {
        return new ReportTexts(
                say("report_sheet"),
                say("report_line"),
                say("report_reason"),
                headings(List.of(ListColumn.values())),
                pages::message);
    }

    TemplateTexts template() {
        return new TemplateTexts(
                say("template_guide"),
                Stream.of("1", "2", "3", "4", "5").map(n -> say("template_rule_" + n)).toList(),
                say("template_list"),
                headings(TEMPLATE),
                example(),
                say("template_choices"),
                choices(),
                say("template_wrong"));
    }

    String say(String key, Object... arguments) {
        return wording.say("imports", key, arguments);
    }

    private Map<ListColumn, String> headings(List<ListColumn> columns) {
        Map<ListColumn, String> headings = new LinkedHashMap<>();
        columns.forEach(column -> headings.put(column, say("field_" + column.key())));
        return headings;
    }

    private Map<ListColumn, String> example() {
        Map<ListColumn, String> example = new LinkedHashMap<>();
        for (ListColumn column : TEMPLATE) {
            if (column == ListColumn.CATEGORY) {
                example.put(column, categories().stream().findFirst().orElse(""));
            } else if (column != ListColumn.ID_NUMBER) {
                example.put(column, say("example_" + column.key()));
            }
        }
        return example;
    }

    private Map<ListColumn, List<String>> choices() {
        return Map.of(
                ListColumn.CATEGORY, categories(),
                ListColumn.URGENCY, List.of(say("urgency_ordinary"), say("urgency_urgent")),
                ListColumn.CONSENT, List.of(say("consent_yes"), say("consent_no")),
                ListColumn.SOURCE,
                        Stream.of("HOME_VISIT", "OWN_WORDS", "HOTLINE", "PATROL")
                                .map(source -> say("source_" + source))
                                .toList());
    }

    private List<String> categories() {
        return community.get().bundle().categories().stream()
                .map(category -> category.name().in(reader.getLanguage()))
                .toList();
    }
}
