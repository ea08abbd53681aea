package org.wushe.needs;

import java.util.List;
import org.wushe.web.Cursor;

/**
 * One page of a list.
 *
 * @param next where the following page begins, null on the last
 */
public record NeedList<T>(List<T> rows, Cursor next, boolean first) {}
