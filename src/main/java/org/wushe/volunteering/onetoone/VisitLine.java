package org.wushe.volunteering.onetoone;

import java.time.LocalDate;

/**
 * A visit as those who may read it see it.
 *
 * @param note empty if nothing was written
 * @param by what the helper is called
 */
record VisitLine(LocalDate day, boolean met, boolean needs, String note, String by) {}
