package org.wushe.attachments.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A picture fit to be kept: a JPEG that stands upright and carries nothing but its pixels.
 *
 * @param image at most {@link #LONGEST} pixels long
 * @param thumbnail the same, at most {@link #THUMBNAIL} pixels long
 */
public record Picture(byte[] image, byte[] thumbnail, int width, int height) {

    public static final int LONGEST = 1600;
    public static final int THUMBNAIL = 320;
    private static final int PREVIEW = 960;

    /**
     * Takes what a phone sent. Needs some 60 MB of memory however large the picture is, and up to
     * some seconds.
     *
     * @throws UnfitPicture if it is none, or none that can be opened safely
     */
    public static Picture read(Path file) throws IOException, UnfitPicture {
        return of(PictureReading.read(file));
    }

    /** This picture with the boxes painted black; this one stays as it is. */
    public static Picture covered(byte[] image, List<Box> boxes) {
        var picture = Canvas.open(image);
        Canvas.cover(picture, boxes);
        return of(picture);
    }

    /** How {@link #covered} will look, in the size of a screen. */
    public static byte[] preview(byte[] image, List<Box> boxes) {
        var picture = Canvas.open(image);
        Canvas.cover(picture, boxes);
        return Canvas.jpeg(Canvas.shrink(picture, PREVIEW));
    }

    private static Picture of(BufferedImage pixels) {
        return new Picture(
                Canvas.jpeg(pixels),
                Canvas.jpeg(Canvas.shrink(pixels, THUMBNAIL)),
                pixels.getWidth(),
                pixels.getHeight());
    }
}
