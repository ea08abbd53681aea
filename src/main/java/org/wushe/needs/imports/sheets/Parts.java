package org.wushe.needs.imports.sheets;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** The XML parts inside a workbook, found without regard to case as Excel does. */
final class Parts {

    /** Takes the events of a part; false stops. */
    @FunctionalInterface
    interface Events {
        boolean next(XMLStreamReader xml) throws XMLStreamException;
    }

    private static final XMLInputFactory XML = safeXml();

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Parts(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
        }
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** Goes through a part; a part that is not there has no events. */
    void read(String part, Events events) {
        ZipEntry entry = entries.get(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new PartStream(zip.getInputStream(entry), limits.unpackedBytes())) {
            walk(XML.createXMLStreamReader(in), events);
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableList(Reason.DAMAGED, broken);
        }
    }

    private static void walk(XMLStreamReader xml, Events events) throws XMLStreamException {
        boolean more = true;
        while (more && xml.hasNext()) {
            advance(xml);
            more = events.next(xml);
        }
    }

    /** Of some damage the parser itself stumbles. */
    private static void advance(XMLStreamReader xml) throws XMLStreamException {
        try {
            xml.next();
        } catch (UnreadableList refused) {
            throw refused;
        } catch (RuntimeException stumbled) {
            throw new UnreadableList(Reason.DAMAGED, stumbled);
        }
    }

    static boolean starts(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && name.equals(xml.getLocalName());
    }

    static boolean ends(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && name.equals(xml.getLocalName());
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name, "0").toLowerCase(Locale.ROOT);
        return value.equals("1") || value.equals("true");
    }

    /** Opens the zip itself. */
    static ZipFile unzip(File file) throws IOException {
        try {
            return new ZipFile(file);
        } catch (ZipException broken) {
            throw new UnreadableList(Reason.DAMAGED, broken);
        }
    }

    private static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
