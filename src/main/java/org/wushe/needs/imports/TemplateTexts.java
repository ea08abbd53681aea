package org.wushe.needs.imports;

import java.util.List;
import java.util.Map;

/**
 * All the words of an empty needs list, in the reader's language.
 *
 * @param guideSheet name of the sheet that explains
 * @param guide its lines
 * @param listSheet name of the sheet to be filled in
 * @param headings of the columns, in the order they are to have
 * @param example one row; its serial must be a word for "example", so that a list sent back with it
 *     does not import it
 * @param choicesSheet name of the hidden sheet that holds the choices
 * @param choices what may be picked, for the columns where something is picked
 * @param wrongChoice what Excel says to anything else
 */
public record TemplateTexts(
        String guideSheet,
        List<String> guide,
        String listSheet,
        Map<ListColumn, String> headings,
        Map<ListColumn, String> example,
        String choicesSheet,
        Map<ListColumn, List<String>> choices,
        String wrongChoice) {}
