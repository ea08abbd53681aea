package org.wushe.needs.imports.sheets;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** The table of texts that cells of a workbook point into: held in memory, so it has a limit. */
final class SharedTexts {

    private static final int LONGEST = 32_767;

    private final List<String> texts = new ArrayList<>();
    private final long limit;
    private final StringBuilder text = new StringBuilder();
    private long chars;
    private boolean inText;
    private boolean inReading;

    private SharedTexts(long limit) {
        this.limit = limit;
    }

    static SharedTexts of(Parts parts, SheetLimits limits) {
        SharedTexts table = new SharedTexts(limits.sharedChars());
        parts.read("xl/sharedStrings.xml", table::take);
        return table;
    }

    /**
     * @throws UnreadableList DAMAGED when the table has no such text
     */
    String at(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw new UnreadableList(Reason.DAMAGED, wrong);
        }
    }

    private boolean take(XMLStreamReader xml) {
        if (xml.isStartElement() || xml.isEndElement()) {
            switch (xml.getLocalName()) {
                case "si" -> keep(xml.isEndElement());
                case "rPh" -> inReading = xml.isStartElement();
                case "t" -> inText = xml.isStartElement() && !inReading;
                default -> inText = false;
            }
        } else if (inText && xml.hasText() && text.length() < LONGEST) {
            text.append(xml.getText());
        }
        return true;
    }

    private void keep(boolean complete) {
        if (complete) {
            chars += text.length() + 16L;
            if (chars > limit) {
                throw new UnreadableList(Reason.TOO_LARGE, String.valueOf(limit * 2 >> 20));
            }
            texts.add(text.toString());
        }
        text.setLength(0);
    }
}
