package org.wushe.services;

import java.util.Comparator;
import java.util.List;
import org.wushe.services.festivals.FestivalView;

/**
 * A named series in one year: what is on, what took place, and the figures of that, which are those
 * of the list (E6-13).
 *
 * @param ahead in the order of time, also those of the next year
 * @param past held or called off, the last first
 */
record FestivalYear(
        FestivalView festival,
        int year,
        List<FestivalActivity> ahead,
        List<FestivalActivity> past) {

    static FestivalYear of(FestivalView festival, int year, List<FestivalActivity> all) {
        List<FestivalActivity> hers =
                all.stream().filter(one -> one.festivalId().equals(festival.id())).toList();
        return new FestivalYear(
                festival,
                year,
                hers.stream().filter(FestivalActivity::isAhead).toList(),
                hers.stream()
                        .filter(one -> !one.isAhead() && one.row().day().getYear() == year)
                        .sorted(
                                Comparator.comparing(
                                        (FestivalActivity one) -> one.row().startsAt(),
                                        Comparator.reverseOrder()))
                        .toList());
    }

    /** Activities that took place (场次). */
    public long getHeld() {
        return past.stream().filter(FestivalActivity::isHeld).count();
    }

    /** People who came to them (人次); who came twice counts twice. */
    public int getCame() {
        return past.stream()
                .filter(FestivalActivity::isHeld)
                .mapToInt(FestivalActivity::came)
                .sum();
    }

    public int getPrevious() {
        return year - 1;
    }

    public int getNext() {
        return year + 1;
    }
}
