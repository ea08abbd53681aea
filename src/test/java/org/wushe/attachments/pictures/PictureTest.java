package org.wushe.attachments.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.attachments.pictures.UnfitPicture.Reason;

/** What a phone sends becomes a picture fit to keep; what harms is not opened. */
class PictureTest {

    @TempDir Path folder;

    /** Which corner of the picture as it was taken is at the upper left, and so on, clockwise. */
    @ParameterizedTest
    @CsvSource({
        "1, 0123", "2, 1032", "3, 2301", "4, 3210", "5, 0321", "6, 3012", "7, 2103", "8, 1230"
    })
    void itStandsUprightHoweverThePhoneWasHeld(int orientation, String corners) throws Exception {
        byte[] plain = PictureFixture.encoded(PictureFixture.corners(640, 480), "jpeg");
        byte[] sent = PictureFixture.withExif(plain, orientation, orientation % 2 == 0);
        Picture read = read(sent);
        assertThat(read.width()).isEqualTo(orientation < 5 ? 640 : 480);
        for (byte[] copy : List.of(read.image(), read.thumbnail())) {
            assertThat(corners(PictureFixture.open(copy))).isEqualTo(corners);
        }
    }

    @Test
    void nothingOfTheFileSurvivesButItsPixels() throws Exception {
        byte[] sent = PictureFixture.withExif(PictureFixture.photo(640, 480, 9), 6, true);
        assertThat(text(sent)).contains("Exif", PictureFixture.PLACE);
        Picture read = read(sent);
        byte[] covered = Picture.covered(read.image(), List.of()).image();
        for (byte[] copy : List.of(read.image(), read.thumbnail(), covered)) {
            assertThat(text(copy)).doesNotContain("Exif").doesNotContain(PictureFixture.PLACE);
        }
    }

    @Test
    void itIsShrunkToASaneSizeAndNeverEnlarged() throws Exception {
        Picture large = read(PictureFixture.photo(4000, 3000, 1));
        assertThat(List.of(large.width(), large.height())).containsExactly(1600, 1200);
        assertThat(PictureFixture.open(large.thumbnail()).getWidth()).isEqualTo(320);
        assertThat(large.image().length).isLessThan(400_000);
        Picture small = read(PictureFixture.photo(90, 120, 1));
        assertThat(List.of(small.width(), small.height())).containsExactly(90, 120);
    }

    @Test
    void aPhotoSentTwiceIsTheSameTwice() throws Exception {
        byte[] sent = PictureFixture.photo(2000, 1500, 77);
        assertThat(read(sent).image()).isEqualTo(read(sent).image());
    }

    @Test
    void whatShinesThroughIsWhite() throws Exception {
        BufferedImage empty = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        Picture read = read(PictureFixture.encoded(empty, "png"));
        int pixel = PictureFixture.open(read.image()).getRGB(50, 50);
        assertThat(PictureFixture.near(pixel, Color.WHITE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7",
                "MZ",
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'/>"
            })
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NOT_A_PICTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "RIFF....WEBPVP8 , WebP",
        "GIF89a.........., GIF",
        "....ftypavif...., AVIF",
    })
    void anotherKindOfPictureIsCalledByItsName(String content, String name) {
        UnfitPicture unfit = refusal(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(unfit.reason()).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(unfit.arguments()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"....ftypheic....", "....ftypmif1....", "....ftypheix...."})
    void whatAnIPhoneTakesIsKnown(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo(Reason.HEIC);
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000", "8000, 7501", "1, 20001", "2000000000, 2000000000"})
    void aBombIsRefusedBeforeItIsOpened(int width, int height) {
        long before = allocated();
        UnfitPicture unfit = refusal(PictureFixture.bomb(width, height));
        assertThat(unfit.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(unfit.arguments()).containsExactly(60);
        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    @Test
    void aJpegIsJudgedByItsSizeToo() {
        byte[] small = PictureFixture.photo(64, 64, 1);
        assertThat(refusal(PictureFixture.claiming(small, 19_000, 19_000)).reason())
                .isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aPictureThatMustBeHeldWholeMayBeLessLarge() throws Exception {
        byte[] small = PictureFixture.progressive(PictureFixture.corners(640, 480));
        assertThat(read(small).width()).isEqualTo(640);
        UnfitPicture unfit = refusal(PictureFixture.claiming(small, 6000, 5000));
        assertThat(unfit.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(unfit.arguments()).containsExactly(20);
    }

    @Test
    void aPictureThatIsGoneThroughTooOftenIsNotOpened() {
        byte[] jpeg = PictureFixture.progressive(PictureFixture.corners(64, 64));
        byte[] scans = new byte[jpeg.length + 200 * 4];
        System.arraycopy(jpeg, 0, scans, 0, jpeg.length - 2);
        for (int i = jpeg.length - 2; i < scans.length - 2; i += 4) {
            scans[i] = (byte) 0xFF;
            scans[i + 1] = (byte) 0xDA;
            scans[i + 3] = 2;
        }
        scans[scans.length - 2] = (byte) 0xFF;
        scans[scans.length - 1] = (byte) 0xD9;
        assertThat(refusal(scans).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBrokenPictureIsTold() {
        byte[] whole = PictureFixture.encoded(PictureFixture.corners(640, 480), "png");
        assertThat(refusal(Arrays.copyOf(whole, 60)).reason()).isEqualTo(Reason.DAMAGED);
        byte[] jpeg = PictureFixture.photo(64, 64, 1);
        assertThat(refusal(Arrays.copyOf(jpeg, 30)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anExifThatPointsNowhereIsPassedOver() throws Exception {
        byte[] photo = PictureFixture.photo(640, 480, 1);
        byte[] tiff = {'I', 'I', 42, 0, 127, 127, 127, 127};
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        assertThat(read(PictureFixture.inserted(photo, 0xE1, exif, tiff)).width()).isEqualTo(640);
        assertThat(read(PictureFixture.inserted(photo, 0xE1, exif, new byte[0])).width())
                .isEqualTo(640);
    }

    /** Opened whole, this one alone would take 150 MB; the application has 256 for everything. */
    @Test
    void fiftyMillionPixelsFitIntoALittleMemory() throws Exception {
        Path file = PictureFixture.file(folder, "50.jpg", PictureFixture.photo(8160, 6120, 3));
        Process little =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx80m",
                                "-cp",
                                home(Picture.class) + File.pathSeparator + home(LittleMemory.class),
                                LittleMemory.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(little.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo("1600 x 1200");
        assertThat(corners(PictureFixture.open(Picture.read(file).image()))).isEqualTo("0123");
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** A machine of its own. */
    static final class LittleMemory {
        public static void main(String[] file) throws Exception {
            Picture read = Picture.read(Path.of(file[0]));
            System.out.println(read.width() + " x " + read.height());
        }
    }

    @Test
    void boxesAreBlackAndTheRestIsAsItWas() throws Exception {
        byte[] image = read(PictureFixture.photo(1200, 900, 200)).image();
        byte[] kept = image.clone();
        Picture covered =
                Picture.covered(
                        image, List.of(new Box(0.1, 0.2, 0.25, 0.1), new Box(0.9, 0.9, 0.1, 0.1)));
        assertThat(image).isEqualTo(kept);
        BufferedImage before = PictureFixture.open(image);
        BufferedImage after = PictureFixture.open(covered.image());
        assertThat(isBlack(after, 122, 182, 296, 86)).isTrue();
        assertThat(isBlack(after, 1082, 812, 118, 88)).isTrue();
        assertThat(PictureFixture.near(after.getRGB(600, 600), new Color(before.getRGB(600, 600))))
                .isTrue();
        BufferedImage small = PictureFixture.open(covered.thumbnail());
        assertThat(isBlack(small, 36, 52, 70, 16)).isTrue();
        BufferedImage preview =
                PictureFixture.open(Picture.preview(image, List.of(new Box(0, 0, 1, 0.5))));
        assertThat(preview.getWidth()).isEqualTo(960);
        assertThat(isBlack(preview, 2, 2, 956, 350)).isTrue();
    }

    @Test
    void aBoxIsAPartOfThePicture() {
        for (double[] none :
                new double[][] {
                    {-0.1, 0, 1, 1},
                    {0, 0, 1.1, 1},
                    {0.5, 0, 0.6, 1},
                    {0, 0, 0, 1},
                    {0, 0, Double.NaN, 1},
                    {0, 0.9, 0.1, 0.2}
                }) {
            assertThatThrownBy(() -> new Box(none[0], none[1], none[2], none[3]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Picture read(byte[] content) throws IOException, UnfitPicture {
        return Picture.read(PictureFixture.file(folder, "photo.png", content));
    }

    private UnfitPicture refusal(byte[] content) {
        try {
            read(content);
        } catch (UnfitPicture unfit) {
            return unfit;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("it was taken");
    }

    private static String corners(BufferedImage picture) {
        int right = picture.getWidth() * 9 / 10;
        int bottom = picture.getHeight() * 9 / 10;
        int left = picture.getWidth() / 10;
        int top = picture.getHeight() / 10;
        return corner(picture.getRGB(left, top))
                + corner(picture.getRGB(right, top))
                + corner(picture.getRGB(right, bottom))
                + corner(picture.getRGB(left, bottom));
    }

    private static String corner(int rgb) {
        for (int i = 0; i < PictureFixture.CORNERS.length; i++) {
            if (PictureFixture.near(rgb, PictureFixture.CORNERS[i])) {
                return String.valueOf(i);
            }
        }
        return "?";
    }

    private static boolean isBlack(BufferedImage picture, int x, int y, int width, int height) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                if (!PictureFixture.near(picture.getRGB(column, row), Color.BLACK)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
