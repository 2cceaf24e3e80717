package org.feedbacknlp.lucene.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A process that writes is killed without a warning ({@code kill -9}) at a random moment, the first ones of its life too. */
final class Kills implements Experiment {
    private final Path folder;

    Kills(Path folder) {
        this.folder = folder;
    }

    @Override
    public Tally once(long seed) throws Exception {
        Random random = new Random(seed);
        Path index = Files.createTempDirectory(folder, "killed");
        Process child = start(index, seed);
        int acknowledged = 0;
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (int wanted = random.nextInt(40); acknowledged < wanted; ) {
                acknowledged = Integer.parseInt(Objects.requireNonNull(lines.readLine(), "the child ended by itself"));
            }
            for (int i = random.nextInt(1_000_000); i > 0; i--) {
                Thread.onSpinWait();
            }
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
            }
        }
        child.waitFor();
        try (Directory directory = FSDirectory.open(index)) {
            Trial trial = new Trial(directory, seed);
            trial.acknowledged(acknowledged);
            return trial.judge(true, true);
        }
    }

    /** Starts a process that writes until it is killed, and prints the number of each batch that is done. */
    static Process start(Path index, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        KilledWriter.class.getName(),
                        index.toString(),
                        Long.toString(seed),
                        "1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** All that this process runs from, modules too, and the folder of the tests, which may be patched into a module. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                root(KilledWriter.class),
                root(IndexStore.class),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String at = Objects.requireNonNull(type.getResource("/" + name)).toString();
        String root = at.substring(0, at.length() - name.length());
        return root.startsWith("jar:")
                ? Path.of(URI.create(root.substring("jar:".length(), root.lastIndexOf('!'))))
                        .toString()
                : Path.of(URI.create(root)).toString();
    }
}
