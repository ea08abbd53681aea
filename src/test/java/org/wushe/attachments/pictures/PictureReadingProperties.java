package org.wushe.attachments.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However large a picture is, what is read of it fits, and is still large enough to be shown. */
class PictureReadingProperties {

    private static final int JPEG = 3;

    /** What is left of a square picture with 16 bits a colour, which no phone takes. */
    private static final int LEAST = 1100;

    @Property
    void whatIsReadFits(
            @ForAll @IntRange(min = 1, max = 20_000) int width,
            @ForAll @IntRange(min = 1, max = 20_000) int height,
            @ForAll @IntRange(min = 1, max = 8) int bytesPerPixel) {
        Assume.that((long) width * height <= 60_000_000);
        int step = PictureReading.step(width, height, bytesPerPixel);
        long columns = (width + step - 1L) / step;
        long rows = (height + step - 1L) / step;
        assertThat(columns * rows * bytesPerPixel).isLessThanOrEqualTo(PictureReading.MOST_BYTES);
        int longest = Math.max(width, height);
        int shown = bytesPerPixel <= JPEG ? Picture.LONGEST : LEAST;
        assertThat(longest / step).isGreaterThanOrEqualTo(Math.min(longest, shown));
    }
}
