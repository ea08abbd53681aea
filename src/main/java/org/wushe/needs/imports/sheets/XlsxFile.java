package org.wushe.needs.imports.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/**
 * An XLSX workbook (ECMA-376), read as a stream. The parts are read here and not by a library,
 * because a file of a few hundred bytes that points to the two-thousand-millionth shared text or to
 * a column far out must be refused and not fill the memory.
 */
final class XlsxFile implements SheetFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 100;

    private final ZipFile zip;
    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private CellValues values;
    private boolean system1904;

    private XlsxFile(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.parts = new Parts(zip, limits);
    }

    static XlsxFile open(Path file, SheetLimits limits) throws IOException {
        XlsxFile workbook = new XlsxFile(Parts.unzip(file.toFile()), limits);
        try {
            workbook.readParts(limits);
            return workbook;
        } catch (RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    private void readParts(SheetLimits limits) {
        if (!parts.has(WORKBOOK)) {
            throw new UnreadableList(Reason.NOT_A_SPREADSHEET);
        }
        parts.read("xl/_rels/workbook.xml.rels", this::takeTarget);
        SharedTexts texts = SharedTexts.of(parts, limits);
        DateStyles styles = DateStyles.of(parts);
        List<Listed> listed = new ArrayList<>();
        parts.read(WORKBOOK, xml -> takeWorkbook(xml, listed));
        values = new CellValues(texts, styles, system1904);
        listed.stream()
                .filter(sheet -> parts.has(sheet.part()))
                .limit(MOST_SHEETS)
                .map(
                        sheet ->
                                new XlsxSheet(
                                        sheet.name(), sheet.hidden(), sheet.part(), parts, values))
                .forEach(sheets::add);
    }

    private boolean takeTarget(XMLStreamReader xml) {
        if (Parts.starts(xml, "Relationship")) {
            String target = Parts.attribute(xml, "Target", "");
            targets.put(
                    Parts.attribute(xml, "Id", ""),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        return true;
    }

    private boolean takeWorkbook(XMLStreamReader xml, List<Listed> listed) {
        if (Parts.starts(xml, "workbookPr")) {
            system1904 = Parts.flag(xml, "date1904");
        } else if (Parts.starts(xml, "sheet")) {
            String name = Parts.attribute(xml, "name", "");
            boolean hidden = !Parts.attribute(xml, "state", "visible").equals("visible");
            listed.add(new Listed(name, hidden, targets.getOrDefault(relation(xml), "")));
        }
        return true;
    }

    /** The attribute id in the namespace of relationships, of which there are two. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public boolean system1904() {
        return system1904;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Listed(String name, boolean hidden, String part) {}
}
