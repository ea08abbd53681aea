package org.wushe.volunteering.certificates;

import java.util.List;
import org.wushe.volunteering.hours.ProjectHours;

/**
 * What a certificate says, as it was known on the day of issue.
 *
 * @param idNumber sealed and masked
 * @param tail keyed hash of the number and the last four of the identity number
 * @param minutes that were effective in this community
 */
record Attested(
        String name,
        byte[] idNumber,
        byte[] tail,
        String volunteerNumber,
        long minutes,
        List<ProjectHours> projects,
        String inCharge) {

    private static final String LINE = "\n";
    private static final String CELL = "\t";

    /** As the row keeps it. */
    String content() {
        return String.join(
                LINE,
                projects.stream()
                        .map(
                                one ->
                                        String.join(
                                                CELL,
                                                one.number(),
                                                one.title().replaceAll("\\s", " "),
                                                Long.toString(one.minutes())))
                        .toList());
    }

    static List<ProjectHours> projects(String content) {
        return content == null || content.isEmpty()
                ? List.of()
                : content.lines().map(line -> project(line.split(CELL, -1))).toList();
    }

    private static ProjectHours project(String[] cells) {
        return new ProjectHours(cells[0], cells[1], Long.parseLong(cells[2]));
    }
}
