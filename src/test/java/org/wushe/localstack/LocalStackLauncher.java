package org.wushe.localstack;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs inside Maven: starts {@link LocalStack} in a process of its own and returns once it is
 * ready. Maven drops this class's loader afterwards, so what happens at its end may need the JDK
 * only.
 */
public final class LocalStackLauncher {

    private LocalStackLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Path ready = Settings.data().resolve(LocalStack.READY);
        Files.createDirectories(Settings.data());
        Process stack = launch();
        Runtime.getRuntime().addShutdownHook(new StopWithMaven(stack));
        while (!isWrittenBy(stack, ready)) {
            if (stack.waitFor(100, TimeUnit.MILLISECONDS)) {
                System.exit(1);
            }
        }
    }

    private static boolean isWrittenBy(Process stack, Path ready) throws IOException {
        return Files.exists(ready) && Files.readString(ready).equals(Long.toString(stack.pid()));
    }

    private static Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dfile.encoding=UTF-8");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("wushe."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("@" + classPathFile());
        command.add(LocalStack.class.getName());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** In a file, because Windows does not take a class path of this length as an argument. */
    private static Path classPathFile() throws IOException {
        List<String> entries = new ArrayList<>();
        if (LocalStackLauncher.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                entries.add(new File(url.getPath()).getPath());
            }
        } else {
            entries.add(System.getProperty("java.class.path"));
        }
        String path = String.join(File.pathSeparator, entries).replace("\\", "\\\\");
        return Files.writeString(Settings.data().resolve("classpath"), "-cp \"" + path + "\"\n");
    }

    /**
     * Keeps the stack's input open as long as Maven lives, and waits for its end at Maven's end.
     */
    private static final class StopWithMaven extends Thread {

        private final Process stack;

        StopWithMaven(Process stack) {
            super("stop the local stack");
            this.stack = stack;
        }

        @Override
        public void run() {
            try {
                stack.getOutputStream().close();
                if (!stack.waitFor(20, TimeUnit.SECONDS)) {
                    stack.destroy();
                }
            } catch (IOException | InterruptedException e) {
                stack.destroy();
            }
        }
    }
}
