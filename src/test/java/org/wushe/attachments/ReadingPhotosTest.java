package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are looked into in turn, and no more of them than could ever be kept. */
class ReadingPhotosTest {

    @TempDir Path folder;

    @Test
    void whoWaitsTooLongIsAskedToComeAgain() throws IOException {
        assertThat(keys(new ReadingPhotos(0, Duration.ZERO), 1)).containsExactly("busy");
        ReadingPhotos one = new ReadingPhotos(1, Duration.ZERO);
        assertThat(keys(one, 1)).isEmpty();
        assertThat(keys(one, 1)).as("the turn was given back").isEmpty();
    }

    @Test
    void aFloodOfFilesIsNotOpened() throws IOException {
        assertThat(keys(new ReadingPhotos(1, Duration.ZERO), 8))
                .containsExactly("one_too_many", "one_too_many");
    }

    @Test
    void aLongNameIsToldByItsEnd() throws IOException {
        PhotoFile file = new PhotoFile("很".repeat(80) + ".jpg\r\n", folder, 1);
        assertThat(file.name()).startsWith("…很").endsWith(".jpg").hasSize(61);
    }

    private List<String> keys(ReadingPhotos reading, int files) throws IOException {
        Path path = Files.write(folder.resolve("photo.jpg"), Album.photo(1));
        PhotoFile file = new PhotoFile("photo.jpg", path, Files.size(path));
        return reading.read(Collections.nCopies(files, file)).problems().stream()
                .map(PhotoProblem::key)
                .toList();
    }
}
