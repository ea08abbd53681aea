package org.wushe.needs.figures;

/**
 * One figure: so many needs.
 *
 * @param list the address of the list behind it, below the community's
 * @param share of the greatest of its table, 0 to 100; for the bar beside it
 * @param hidden shown as fewer than five, as anything so rare may point at somebody
 */
public record Figure(String name, long count, String list, long share, boolean hidden) {

    static final int FEW = 5;

    static Figure of(String name, long count, String list, long greatest, boolean toEveryone) {
        return new Figure(
                name,
                count,
                list,
                greatest == 0 ? 0 : Math.round(100.0 * count / greatest),
                toEveryone && count > 0 && count < FEW);
    }

    /** The figure as text, without its unit. */
    public String getShown() {
        return hidden ? "<" + FEW : Long.toString(count);
    }
}
