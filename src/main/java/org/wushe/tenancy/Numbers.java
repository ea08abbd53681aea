package org.wushe.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

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
        return String.format(
                Locale.ROOT, "%s-%d-%04d", kind, year, sql.nextNumber(current.slug(), kind, year));
    }
}
