package org.wushe.needs.imports.jobs;

/** Where an uploaded list stands. */
public enum ImportState {
    /** Being read; one whose reading broke off is thrown away. */
    READING("state--ordinary"),
    /** Read, and waits for a person to confirm or drop it. */
    READY("state--waiting"),
    RUNNING("state--ordinary"),
    /** Failed too often in a row; goes on when a person asks for it. */
    STOPPED("state--overdue"),
    FINISHED("state--good");

    private final String css;

    ImportState(String css) {
        this.css = css;
    }

    /** The style class of the word that names it. */
    public String getCss() {
        return css;
    }
}
