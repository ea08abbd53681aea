package org.wushe.attachments.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.wushe.attachments.pictures.UnfitPicture.Reason;

/**
 * Opens a stranger's picture without being flooded: looks at its size before its pixels, and leaves
 * out rows and columns while reading so that what is in memory never passes {@link #MOST_BYTES}.
 */
final class PictureReading {

    /** A phone's panorama has 60 million pixels and 16,400 in a row. */
    private static final int MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 20_000;

    /** The decoder holds a progressive picture whole, outside of the heap, 6 bytes a pixel. */
    private static final int MOST_PIXELS_PROGRESSIVE = 20_000_000;

    private static final int MOST_SCANS = 100;
    private static final int MILLION = 1_000_000;

    /** What the pixels may take before they are shrunk. */
    static final int MOST_BYTES = 40_000_000;

    private PictureReading() {}

    static BufferedImage read(Path file) throws IOException, UnfitPicture {
        PictureKind kind = PictureKind.of(file);
        JpegHead head = kind == PictureKind.JPEG ? JpegHead.of(file) : new JpegHead(1, false, 1);
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            guard(reader.getWidth(0), reader.getHeight(0), head);
            BufferedImage picture = Canvas.shrink(pixels(reader), Picture.LONGEST);
            return Canvas.upright(picture, head.orientation());
        } catch (IOException | RuntimeException broken) {
            throw new UnfitPicture(Reason.DAMAGED, broken);
        } finally {
            reader.dispose();
        }
    }

    private static void guard(int width, int height, JpegHead head) throws UnfitPicture {
        int most = head.progressive() ? MOST_PIXELS_PROGRESSIVE : MOST_PIXELS;
        if ((long) width * height > most || Math.max(width, height) > LONGEST_SIDE) {
            throw new UnfitPicture(Reason.TOO_MANY_PIXELS, most / MILLION);
        }
        if (head.scans() > MOST_SCANS) {
            throw new UnfitPicture(Reason.DAMAGED);
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = plainest(reader.getImageTypes(0));
        int step = step(reader.getWidth(0), reader.getHeight(0), bytesPerPixel(type));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setDestinationType(type);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Colours of the screen if the picture offers them: any others are slow to convert. */
    private static ImageTypeSpecifier plainest(Iterator<ImageTypeSpecifier> offered) {
        ImageTypeSpecifier first = offered.next();
        ImageTypeSpecifier found = first;
        while (!found.getColorModel().getColorSpace().isCS_sRGB()) {
            if (!offered.hasNext()) {
                return first;
            }
            found = offered.next();
        }
        return found;
    }

    private static int bytesPerPixel(ImageTypeSpecifier type) {
        SampleModel samples = type.getSampleModel();
        int bytes = DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
        return bytes * samples.getNumDataElements();
    }

    /** Every how-manieth row and column is read. */
    static int step(int width, int height, int bytesPerPixel) {
        int step = 1;
        while (bytes(width, height, bytesPerPixel, step) > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private static long bytes(int width, int height, int bytesPerPixel, int step) {
        long columns = (width + step - 1L) / step;
        long rows = (height + step - 1L) / step;
        return columns * rows * bytesPerPixel;
    }
}
