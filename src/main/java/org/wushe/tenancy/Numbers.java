package org.wushe.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Human numbers such as XQ-2026-0042: per community, kind and year, in order, never given twice.
 */
@ApplicationScoped
public class Numbers {

    private final CurrentCommunity current;
    private final CommunitySql sql;

    Numbers(CurrentCommunity current, CommunitySql sql) {
        this.current = current;
        this.sql = sql;
    }

    /**
     * @param kind the letters in front: XQ need, GA case, XM project, HY meeting, FW service
     */
    public String next(String kind, int year) {
        return next(kind, year, 1).get(0);
    }

    /** As many numbers in a row, in one step. */
    public List<String> next(String kind, int year, int howMany) {
        long last = sql.nextNumbers(current.slug(), kind, year, howMany);
        return LongStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(value -> String.format(Locale.ROOT, "%s-%d-%04d", kind, year, value))
                .toList();
    }
}
