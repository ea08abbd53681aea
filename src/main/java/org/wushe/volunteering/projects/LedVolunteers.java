package org.wushe.volunteering.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.shared.Masks;

/** Who is led by a social worker in a project, told by what pairs them (domain row E6-19). */
public interface LedVolunteers {

    /** Those that go on, in the order in which they began. */
    List<Led> of(UUID projectId);

    /**
     * One volunteer and her social worker, by their names.
     *
     * @param from the first day
     * @param to the last day as planned
     */
    record Led(String worker, String volunteer, LocalDate from, LocalDate to) {

        /** As everyone may read it. */
        public String getMaskedWorker() {
            return Masks.name(worker);
        }
    }
}
