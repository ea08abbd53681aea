package org.wushe.attachments;

import java.util.List;
import org.wushe.attachments.BoxGrid.Cell;

/**
 * A photo to be covered.
 *
 * @param number of what it belongs to
 * @param back where that is, below the community
 * @param persons whether she agreed to be seen; null if nobody is asked
 * @param preview the covered picture as an address of its own; null before anybody asked for it
 */
record BoxesPage(
        Photo photo,
        String number,
        String back,
        List<Cell> cells,
        int boxes,
        Boolean persons,
        String preview) {}
