package org.wushe.needs.figures;

import java.util.List;

/**
 * Figures of one kind, the greatest first where they have no order of their own.
 *
 * @param key message key of its title
 */
public record FigureTable(String key, List<Figure> figures) {}
