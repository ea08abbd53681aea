package org.wushe.needs.imports;

/** Takes the rows of a list one by one. What it throws ends the reading and reaches the caller. */
@FunctionalInterface
public interface RowSink {

    /** Told once before the first row how many will come, for showing progress. */
    default void starting(int rows) {}

    void take(ReadRow row);
}
