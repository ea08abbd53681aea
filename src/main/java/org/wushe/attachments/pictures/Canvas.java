package org.wushe.attachments.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is done to the pixels. Every picture that leaves here is opaque and plain RGB. */
final class Canvas {

    private static final float QUALITY = 0.82f;

    private Canvas() {}

    /** As large as it may be; never enlarged. Halved step by step, so that fine lines stay. */
    static BufferedImage shrink(BufferedImage picture, int longest) {
        BufferedImage now = picture;
        double factor = factor(now, longest);
        while (factor < 0.5) {
            now = scaled(now, 0.5);
            factor = factor(now, longest);
        }
        return scaled(now, Math.min(1, factor));
    }

    private static double factor(BufferedImage picture, int longest) {
        return (double) longest / Math.max(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
        BufferedImage scaled = blank(width, height);
        Graphics2D pen = pen(scaled);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return scaled;
    }

    /**
     * @param orientation as EXIF counts: 2 mirrored, 3 upside down, 4 both, 5 to 8 lying on a side
     */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage turned = orientation < 5 ? blank(width, height) : blank(height, width);
        Graphics2D pen = pen(turned);
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Paints the boxes black; a pixel touched by a box is covered. */
    static void cover(BufferedImage picture, List<Box> boxes) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        for (Box box : boxes) {
            int left = (int) Math.floor(box.x() * picture.getWidth());
            int top = (int) Math.floor(box.y() * picture.getHeight());
            int right = (int) Math.ceil((box.x() + box.width()) * picture.getWidth());
            int bottom = (int) Math.ceil((box.y() + box.height()) * picture.getHeight());
            pen.fillRect(left, top, right - left, bottom - top);
        }
        pen.dispose();
    }

    static BufferedImage open(byte[] jpeg) {
        try {
            // in memory, not in a file beside it; reading closes it
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only pixels: no place, time or device of the file it came from. */
    static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
