package org.wushe.needs.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty needs list to be filled in: XLSX with a guide, and choices to pick from. */
public final class NeedsListTemplate {

    private static final int LAST_ROW = 2_000;
    private static final double WIDTH = 14;
    private static final double WIDE = 44;

    /** Kept as text, or Excel makes 4.4E+17 of an identity number and a date of door 3-2. */
    private static final Set<ListColumn> TEXT =
            Set.of(
                    ListColumn.ID_NUMBER,
                    ListColumn.PHONE,
                    ListColumn.BUILDING,
                    ListColumn.UNIT,
                    ListColumn.DOOR);

    private final TemplateTexts texts;
    private final List<ListColumn> columns;

    private NeedsListTemplate(TemplateTexts texts) {
        this.texts = texts;
        this.columns = List.copyOf(texts.headings().keySet());
    }

    /** Writes the workbook; the stream stays open. */
    public static void write(OutputStream out, TemplateTexts texts) throws IOException {
        Workbook workbook = new Workbook(out, "Wushe", "1.0");
        new NeedsListTemplate(texts).write(workbook);
        workbook.finish();
    }

    private void write(Workbook workbook) {
        Worksheet guide = workbook.newWorksheet(texts.guideSheet());
        guide.width(0, 2 * WIDE);
        for (int i = 0; i < texts.guide().size(); i++) {
            guide.value(i, 0, texts.guide().get(i));
            guide.style(i, 0).wrapText(true).set();
        }
        Worksheet list = workbook.newWorksheet(texts.listSheet());
        Worksheet choices = workbook.newWorksheet(texts.choicesSheet());
        choices.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < columns.size(); i++) {
            column(list, i, columns.get(i));
            choice(list, choices, i, columns.get(i));
        }
        list.freezePane(0, 1);
        workbook.setActiveTab(1);
    }

    private void column(Worksheet list, int at, ListColumn column) {
        list.width(at, column == ListColumn.CONTENT ? WIDE : WIDTH);
        if (TEXT.contains(column)) {
            list.style(at).format("@").set();
        }
        list.value(0, at, texts.headings().get(column));
        list.style(0, at).bold().borderStyle(BorderStyle.THIN).fillColor("E7EEF7").set();
        list.value(1, at, texts.example().getOrDefault(column, ""));
        list.style(1, at).italic().format("@").set();
    }

    private void choice(Worksheet list, Worksheet choices, int at, ListColumn column) {
        List<String> options = new ArrayList<>(texts.choices().getOrDefault(column, List.of()));
        if (options.isEmpty()) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            choices.value(i, at, options.get(i));
        }
        list.range(1, at, LAST_ROW, at)
                .validateWithList(choices.range(0, at, options.size() - 1, at))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .error(texts.wrongChoice())
                .showErrorMessage(true);
    }
}
