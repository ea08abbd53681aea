package org.wushe.people;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;

/** Lays all that is kept about a person into one archive: data.json and her photos. */
@ApplicationScoped
class OwnArchive {

    /** As far back as her file and her page say who looked. */
    static final int LOOKS = 100;

    private final Instance<KeepsPersons> rooms;
    private final DataLooks looks;
    private final CurrentCommunity community;
    private final ObjectMapper json;
    private final Event<DataGiven> given;
    private final Clock clock;

    OwnArchive(
            Instance<KeepsPersons> rooms,
            DataLooks looks,
            CurrentCommunity community,
            ObjectMapper json,
            Event<DataGiven> given,
            Clock clock) {
        this.rooms = rooms;
        this.looks = looks;
        this.community = community;
        this.json = json;
        this.given = given;
        this.clock = clock;
    }

    List<DataLooks.Look> looks(Actor actor) {
        return looks.at(KeptRecords.of(actor.memberId()), LOOKS);
    }

    /** The archive, gone from the disk when it is closed; that she took it is written down. */
    InputStream archive(Actor actor) {
        Whose whose = KeptRecords.of(actor.memberId());
        List<ArchivePart> all = rooms.stream().map(room -> room.give(whose)).toList();
        given.fire(new DataGiven(actor.memberId(), actor, clock.instant()));
        try {
            Path file = Files.createTempFile("wushe-data", ".zip");
            write(file, all, whose);
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, List<ArchivePart> all, Whose whose) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            json.writer()
                    .withDefaultPrettyPrinter()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValue(zip, parts(all, whose));
            for (ArchivePart room : all) {
                for (ArchivePart.File photo : room.files()) {
                    zip.putNextEntry(new ZipEntry(photo.path()));
                    zip.write(photo.bytes().get());
                }
            }
        }
    }

    private Map<String, Object> parts(List<ArchivePart> all, Whose whose) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("community", community.slug());
        parts.put("writtenAt", clock.instant());
        all.forEach(room -> parts.putAll(room.parts()));
        parts.put("opened", looks.at(whose, LOOKS));
        return parts;
    }
}
