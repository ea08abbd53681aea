package org.wushe.needs.imports.jobs;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.wushe.needs.imports.ReadRow;

/** Walks rows of any number with one page of them in memory. */
final class PagedRows implements Iterator<ReadRow> {

    private final IntFunction<List<ImportRow>> pages;
    private final Function<ImportRow, ReadRow> form;
    private Iterator<ImportRow> page;
    private int line;

    PagedRows(IntFunction<List<ImportRow>> pages, Function<ImportRow, ReadRow> form) {
        this.pages = pages;
        this.form = form;
        this.page = pages.apply(0).iterator();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = pages.apply(line).iterator();
        }
        return page.hasNext();
    }

    @Override
    public ReadRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ImportRow row = page.next();
        line = row.line;
        return form.apply(row);
    }
}
