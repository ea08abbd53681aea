package org.wushe.tenancy.bundles;

import java.util.Locale;

/** How well a colour reads on our pages, as WCAG 2.2 measures it: from 1 to 21. */
final class Contrast {

    static final double ENOUGH = 4.5;

    /** The ground of every page, the token --page of the stylesheet. */
    private static final String PAGE = "#F7F5F2";

    private Contrast() {}

    /**
     * @param colour as #rrggbb
     */
    static double onPage(String colour) {
        return between(colour, PAGE);
    }

    static double between(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    /** Rounded down, so that a colour that fails never shows the value that would pass. */
    static String words(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
