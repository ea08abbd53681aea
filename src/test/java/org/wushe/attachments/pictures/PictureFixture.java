package org.wushe.attachments.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as phones send them, and as people send them who mean no good. */
public final class PictureFixture {

    /** What a camera wrote about where it was; must be found nowhere afterwards. */
    public static final String PLACE = "22.9N-113.1E-red-lane";

    /** The corners of {@link #corners}, clockwise from the upper left. */
    static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};

    private PictureFixture() {}

    /** Four fields of different colours, so that every turn can be seen. */
    static BufferedImage corners(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        int halfWidth = width / 2;
        int halfHeight = height / 2;
        fill(pen, CORNERS[0], 0, 0, halfWidth, halfHeight);
        fill(pen, CORNERS[1], halfWidth, 0, width - halfWidth, halfHeight);
        fill(pen, CORNERS[2], halfWidth, halfHeight, width - halfWidth, height - halfHeight);
        fill(pen, CORNERS[3], 0, halfHeight, halfWidth, height - halfHeight);
        pen.dispose();
        return picture;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** A plain photo; a different one for every shade. */
    public static byte[] photo(int width, int height, int shade) {
        BufferedImage picture = corners(width, height);
        Graphics2D pen = picture.createGraphics();
        fill(
                pen,
                new Color(shade, 255 - shade, shade),
                width / 4,
                height / 4,
                width / 2,
                height / 2);
        pen.dispose();
        return encoded(picture, "jpeg");
    }

    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] progressive(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same photo as a phone writes it: with its orientation and the place in the EXIF. */
    public static byte[] withExif(byte[] jpeg, int orientation, boolean littleEndian) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.order(littleEndian ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return inserted(jpeg, 0xE1, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    /** Puts a segment right after the start of a JPEG. */
    static byte[] inserted(byte[] jpeg, int marker, byte[] name, byte[] content) {
        int length = 2 + name.length + content.length;
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 2 + length);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) length);
        all.put(name).put(content).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    /** A JPEG that claims to be of another size. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        for (int i = 2; i < lying.length; i += 2 + segmentLength(lying, i)) {
            int marker = lying[i + 1] & 0xFF;
            if (marker == 0xC0 || marker == 0xC2) {
                ByteBuffer.wrap(lying)
                        .putShort(i + 5, (short) height)
                        .putShort(i + 7, (short) width);
                return lying;
            }
        }
        throw new IllegalArgumentException("no frame");
    }

    private static int segmentLength(byte[] jpeg, int marker) {
        return (jpeg[marker + 2] & 0xFF) << 8 | jpeg[marker + 3] & 0xFF;
    }

    /** A PNG of some bytes that would fill gigabytes. */
    public static byte[] bomb(int width, int height) {
        byte[] head = new byte[13];
        ByteBuffer.wrap(head).putInt(width).putInt(height).put((byte) 8).put((byte) 6);
        ByteBuffer png = ByteBuffer.allocate(8 + 12 + head.length + 12);
        png.putLong(0x89504E470D0A1A0AL);
        chunk(png, "IHDR", head);
        chunk(png, "IEND", new byte[0]);
        return png.array();
    }

    private static void chunk(ByteBuffer png, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        png.putInt(content.length).put(type).put(content).putInt((int) crc.getValue());
    }

    public static BufferedImage open(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** Whether a pixel is of a colour, as far as a JPEG is true to it. */
    public static boolean near(int rgb, Color colour) {
        Color found = new Color(rgb);
        return Math.abs(found.getRed() - colour.getRed()) < 40
                && Math.abs(found.getGreen() - colour.getGreen()) < 40
                && Math.abs(found.getBlue() - colour.getBlue()) < 40;
    }
}
