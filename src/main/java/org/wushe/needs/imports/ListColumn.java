package org.wushe.needs.imports;

/** A column a needs list may have, whatever it is called there. */
public enum ListColumn {
    SERIAL("serial"),
    NAME("name"),
    ID_NUMBER("idNumber"),
    AGE("age"),
    PHONE("phone"),
    ADDRESS("address"),
    BUILDING("building"),
    UNIT("unit"),
    DOOR("door"),
    CATEGORY("category"),
    CONTENT("content"),
    URGENCY("urgency"),
    SOURCE("source"),
    GROUPS("groups"),
    CONSENT("consent"),
    DATE("date"),
    RECORDER("recorder");

    private final String key;

    ListColumn(String key) {
        this.key = key;
    }

    /** Its name in forms, messages and reports. */
    public String key() {
        return key;
    }
}
