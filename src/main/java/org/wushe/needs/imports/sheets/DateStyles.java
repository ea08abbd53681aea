package org.wushe.needs.imports.sheets;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles of a workbook show a number as a date (ECMA-376 part 1, 18.8.30). */
final class DateStyles {

    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|general");

    private final Set<String> formats = new HashSet<>();
    private final BitSet styles = new BitSet();
    private int style;
    private boolean inCells;

    static DateStyles of(Parts parts) {
        DateStyles found = new DateStyles();
        parts.read("xl/styles.xml", found::take);
        return found;
    }

    boolean isDate(String index) {
        return index != null && index.matches("[0-9]{1,6}") && styles.get(Integer.parseInt(index));
    }

    private boolean take(XMLStreamReader xml) {
        if (Parts.starts(xml, "numFmt")) {
            String id = Parts.attribute(xml, "numFmtId", "");
            if (showsDate(Parts.attribute(xml, "formatCode", ""))) {
                formats.add(id);
            }
        } else if (Parts.starts(xml, "cellXfs")) {
            inCells = true;
        } else if (Parts.ends(xml, "cellXfs")) {
            inCells = false;
        } else if (inCells && Parts.starts(xml, "xf")) {
            String id = Parts.attribute(xml, "numFmtId", "0");
            styles.set(style++, formats.contains(id) || isBuiltInDate(id));
        }
        return true;
    }

    static boolean showsDate(String format) {
        String bare = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (bare.contains("y") || bare.contains("d")) {
            return true;
        }
        return bare.contains("m") && bare.chars().noneMatch(c -> "hs0#".indexOf(c) >= 0);
    }

    /** 14-17 and 22 everywhere; 27-36 and 50-58 in East Asian versions. */
    private static boolean isBuiltInDate(String id) {
        if (!id.matches("[0-9]{1,3}")) {
            return false;
        }
        int n = Integer.parseInt(id);
        return (n >= 14 && n <= 17) || n == 22 || (n >= 27 && n <= 36) || (n >= 50 && n <= 58);
    }
}
