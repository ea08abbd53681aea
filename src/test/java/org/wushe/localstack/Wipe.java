package org.wushe.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** Throws away what the local stack has kept: communities, accounts, mails. */
public final class Wipe {

    private Wipe() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(wipe(Settings.data()));
    }

    static String wipe(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return "There is nothing to wipe.";
        }
        try (FileChannel channel = LocalStack.lockFile(data);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return "The local stack is running. Stop it with Ctrl-C, then wipe.";
            }
        }
        Trees.delete(data);
        return "Wiped " + data + ". The next start begins from the demo data.";
    }
}
