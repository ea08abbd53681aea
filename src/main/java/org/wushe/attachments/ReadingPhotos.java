package org.wushe.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.attachments.ReadPhotos.Read;
import org.wushe.attachments.pictures.Picture;
import org.wushe.attachments.pictures.UnfitPicture;

/**
 * Looks into files, few at a time on the whole machine: that many times the memory of one picture
 * is all that photos ever take.
 */
@ApplicationScoped
class ReadingPhotos {

    /** What a form may send beyond the places is not even opened. */
    private static final int MOST_FILES = Attachments.MOST * 2;

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration patience;

    @Inject
    ReadingPhotos(@ConfigProperty(name = "wushe.attachments.at-once") int atOnce) {
        this(atOnce, PATIENCE);
    }

    ReadingPhotos(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    ReadPhotos read(List<PhotoFile> files) {
        List<Read> photos = new ArrayList<>();
        List<PhotoProblem> problems = new ArrayList<>();
        for (PhotoFile file : files) {
            if (photos.size() + problems.size() >= MOST_FILES) {
                problems.add(PhotoProblem.of("one_too_many", file, Attachments.MOST));
            } else {
                read(file, photos, problems);
            }
        }
        return new ReadPhotos(photos, problems);
    }

    private void read(PhotoFile file, List<Read> photos, List<PhotoProblem> problems) {
        if (file.bytes() > Attachments.MOST_BYTES) {
            problems.add(PhotoProblem.of("too_large", file, megabytes(file.bytes())));
            return;
        }
        if (!isMyTurn()) {
            problems.add(PhotoProblem.of("busy", file));
            return;
        }
        try {
            photos.add(new Read(file, Picture.read(file.path())));
        } catch (UnfitPicture unfit) {
            problems.add(PhotoProblem.of(unfit, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Rounded up, so that what is refused never reads as what is allowed. */
    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP).toPlainString();
    }
}
