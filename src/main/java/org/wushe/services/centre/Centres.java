package org.wushe.services.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.BusinessCalendar.Hours;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Reader;

/** What others may ask of the neighbourhood centre. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Centres {

    private final OffersServices services;
    private final CurrentCommunity community;
    private final Today today;
    private final Reader reader;
    private final Clock clock;

    Centres(
            OffersServices services,
            CurrentCommunity community,
            Today today,
            Reader reader,
            Clock clock) {
        this.services = services;
        this.community = community;
        this.today = today;
        this.reader = reader;
        this.clock = clock;
    }

    /** A sub-centre that works by now. */
    public Optional<SubCentreView> part(SubCentreKind kind) {
        return SubCentre.ofKind(kind)
                .filter(part -> part.opened)
                .map(part -> view(part, List.of()));
    }

    /**
     * When a place is open on a day, in order.
     *
     * @param kind null for the house as a whole, which is open while any sub-centre is
     */
    public List<Hours> hours(SubCentreKind kind, LocalDate day) {
        BusinessCalendar calendar = today.calendar();
        return OpeningHours.together(
                SubCentre.all().stream()
                        .filter(part -> part.opened && (kind == null || part.kind == kind))
                        .flatMap(part -> part.openingHours().on(day, calendar).stream())
                        .toList());
    }

    /** Empty while the desk has not written it down. */
    Optional<CentreView> whole() {
        return Centre.ofHere()
                .map(
                        centre ->
                                new CentreView(
                                        centre.name(reader.getLanguage()),
                                        centre.address,
                                        centre.phone,
                                        parts()));
    }

    /** All five in their order, whether they were written down or not. */
    List<SubCentreView> parts() {
        Map<SubCentreKind, SubCentre> known =
                SubCentre.all().stream()
                        .collect(Collectors.toMap(part -> part.kind, Function.identity()));
        Map<SubCentreKind, List<Offer>> offers = services.offers(reader.getLanguage());
        return Arrays.stream(SubCentreKind.values())
                .map(
                        kind ->
                                view(
                                        Stream.ofNullable(known.get(kind))
                                                .findFirst()
                                                .orElseGet(() -> SubCentre.not(kind)),
                                        offers.getOrDefault(kind, List.of())))
                .toList();
    }

    private SubCentreView view(SubCentre part, List<Offer> offers) {
        OpeningHours hours = part.openingHours();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone());
        Instant until = hours.openUntil(now, today.calendar()).map(this::instant).orElse(null);
        return new SubCentreView(
                part.kind,
                part.opened,
                part.place,
                part.phone,
                until,
                until == null
                        ? hours.opensNext(now, today.calendar()).map(this::instant).orElse(null)
                        : null,
                WeekLine.of(hours),
                part.holidays,
                offers);
    }

    private Instant instant(LocalDateTime shown) {
        return shown.atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return community.get().bundle().zone();
    }
}
