package org.wushe.attachments.pictures;

/**
 * A part of a picture, in fractions of its width and height, so that it holds for every size.
 *
 * @param x from the left edge, 0 to 1
 * @param y from the upper edge, 0 to 1
 */
public record Box(double x, double y, double width, double height) {

    /** What rounding may push over the edge. */
    private static final double SLACK = 0.001;

    /**
     * @throws IllegalArgumentException for a box that is empty or not within the picture
     */
    public Box {
        boolean within =
                x >= 0
                        && y >= 0
                        && width > 0
                        && height > 0
                        && x + width <= 1 + SLACK
                        && y + height <= 1 + SLACK;
        if (!within) {
            throw new IllegalArgumentException("no part of a picture");
        }
    }
}
