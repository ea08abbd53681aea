package org.wushe.services;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One day of a list of sessions. */
record SessionDay(LocalDate date, List<SessionRow> rows) {

    static List<SessionDay> of(List<SessionRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(SessionRow::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new SessionDay(day.getKey(), day.getValue()))
                .toList();
    }
}
