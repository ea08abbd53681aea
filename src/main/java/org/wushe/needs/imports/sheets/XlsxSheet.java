package org.wushe.needs.imports.sheets;

import javax.xml.stream.XMLStreamReader;

/** One sheet of a workbook. */
record XlsxSheet(String name, boolean hidden, String part, Parts parts, CellValues values)
        implements Sheet {

    @Override
    public void lines(LineVisitor visitor) {
        LineBuilder builder = new LineBuilder(values);
        parts.read(part, xml -> take(xml, builder, visitor));
    }

    private static boolean take(XMLStreamReader xml, LineBuilder line, LineVisitor visitor) {
        if (xml.isStartElement()) {
            start(xml, line);
        } else if (xml.isEndElement()) {
            return end(xml.getLocalName(), line, visitor);
        } else if (xml.hasText()) {
            line.text(xml.getText());
        }
        return true;
    }

    private static void start(XMLStreamReader xml, LineBuilder line) {
        switch (xml.getLocalName()) {
            case "row" -> line.startLine(xml.getAttributeValue(null, "r"));
            case "c" ->
                    line.startCell(
                            xml.getAttributeValue(null, "r"),
                            Parts.attribute(xml, "t", "n"),
                            xml.getAttributeValue(null, "s"));
            case "v", "t" -> line.startValue();
            case "rPh" -> line.startReading();
            default -> {}
        }
    }

    private static boolean end(String element, LineBuilder line, LineVisitor visitor) {
        switch (element) {
            case "v", "t" -> line.endValue();
            case "rPh" -> line.endReading();
            case "c" -> line.endCell();
            case "row" -> {
                return visitor.visit(line.line());
            }
            case "sheetData" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }
}
