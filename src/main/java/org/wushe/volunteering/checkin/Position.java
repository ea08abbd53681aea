package org.wushe.volunteering.checkin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a browser says it is, by the W3C Geolocation API. Never stored or logged: who is where is
 * nobody's business once it was compared.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param accuracy in metres, that is how far off it may be at a confidence of 95 %
 */
record Position(double latitude, double longitude, double accuracy) {

    /** In metres; who may be a kilometre off has not said where she is. */
    static final int VAGUEST = 1000;

    /** Mean radius of the earth in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    private static final String DEGREES = "(-?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern TYPED =
            Pattern.compile(DEGREES + "," + DEGREES + ",(\\d{1,4}(?:\\.\\d{1,15})?)");

    /**
     * As place.js writes it: latitude, longitude and accuracy with commas between.
     *
     * @return empty if that is no place on earth or a very vague one
     */
    static Optional<Position> read(String typed) {
        Matcher parts = TYPED.matcher(typed == null ? "" : typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                        new Position(
                                Double.parseDouble(parts.group(1)),
                                Double.parseDouble(parts.group(2)),
                                Double.parseDouble(parts.group(3))))
                .filter(Position::isPlace);
    }

    /** In metres over the ground, by the haversine formula: off by less than 0.6 %. */
    double metresTo(MeetingPoint point) {
        double north = Math.toRadians(point.latitude() - latitude);
        double east = Math.toRadians(point.longitude() - longitude);
        double across =
                Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(point.latitude()));
        double haversine = squareOfSine(north / 2) + across * squareOfSine(east / 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private boolean isPlace() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && accuracy <= VAGUEST;
    }

    private static double squareOfSine(double angle) {
        return Math.sin(angle) * Math.sin(angle);
    }

    /** Without the figures, so that none of them gets into a log. */
    @Override
    public String toString() {
        return "Position";
    }
}
