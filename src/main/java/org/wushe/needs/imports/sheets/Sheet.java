package org.wushe.needs.imports.sheets;

/** One sheet of an open {@link SheetFile}; can be gone through more than once. */
public interface Sheet {

    /** Its name; empty in a text file. */
    String name();

    /** Whether the workbook hides it. */
    boolean hidden();

    /**
     * Goes through the lines from the top and holds one at a time. Lines a workbook does not store
     * are left out, so numbers may jump.
     *
     * @throws UnreadableList DAMAGED or TOO_LARGE
     */
    void lines(LineVisitor visitor);

    /** Takes lines until it has seen enough. */
    @FunctionalInterface
    interface LineVisitor {

        /** Takes a line; false stops. */
        boolean visit(Line line);
    }
}
