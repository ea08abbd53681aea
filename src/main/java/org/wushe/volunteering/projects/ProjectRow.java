package org.wushe.volunteering.projects;

import java.time.LocalDate;

/** A project in a list. */
record ProjectRow(
        String number,
        String title,
        String category,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        int wanted,
        String leader,
        ProjectState state) {

    static ProjectRow of(Project project, String category) {
        ProjectTerms terms = project.terms;
        return new ProjectRow(
                project.number,
                terms.title(),
                category,
                terms.place(),
                terms.startsOn(),
                terms.endsOn(),
                terms.wanted(),
                project.leaderName,
                project.state);
    }
}
