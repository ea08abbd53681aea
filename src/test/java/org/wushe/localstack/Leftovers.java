package org.wushe.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children of a stack that was killed so hard that it could not stop them itself. */
final class Leftovers {

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle child) {
        String line = child.pid() + " " + start(child) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file, e);
        }
    }

    /** Ends what is still there, the last born first. */
    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        for (int i = lines.size() - 1; i >= 0; i--) {
            find(lines.get(i)).ifPresent(Leftovers::end);
        }
        Files.delete(file);
    }

    /** A number that meanwhile names another process is let be. */
    private static Optional<ProcessHandle> find(String line) {
        String[] words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(handle -> words.length == 2 && start(handle).equals(words[1]));
    }

    private static String start(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new StackException("A process of an earlier start did not stop", e);
        }
    }
}
