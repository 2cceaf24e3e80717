package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.lucene.store.Tally.Wrong;

/**
 * Provokes every kind of fault many times and prints what came of it. Arguments: {@code KIND=TIMES}, of the kinds below; none
 * for all of them as often as here. Ends with 1 where anything was lost.
 */
final class Faults {
    private static final Map<String, Integer> TIMES = new LinkedHashMap<>();

    static {
        TIMES.put("kills", 100);
        TIMES.put("crashes", 1_000);
        TIMES.put("full", 300);
        TIMES.put("errors", 500);
        TIMES.put("interrupts", 200);
        TIMES.put("damages", 2_000);
    }

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> times = arguments.length == 0 ? TIMES : times(arguments);
        System.out.println(
                "| fault | tried | struck | acknowledged, compared | lost | twice | corrupt | stuck | missed | seconds |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        boolean clean = true;
        for (Map.Entry<String, Integer> kind : times.entrySet()) {
            clean &= row(kind.getKey(), kind.getValue());
        }
        System.exit(clean ? 0 : 1);
    }

    private static Map<String, Integer> times(String[] arguments) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            times.put(argument.substring(0, equals), Integer.valueOf(argument.substring(equals + 1)));
        }
        return times;
    }

    private static boolean row(String kind, int times) throws Exception {
        Path folder = Files.createTempDirectory("index-faults");
        long start = System.nanoTime();
        Tally tally;
        try {
            tally = experiment(kind, folder).run(times);
        } finally {
            delete(folder);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT, "| %s | %d | %d | %d", kind, tally.tried(), tally.struck(), tally.acknowledged()));
        for (Wrong wrong : Wrong.values()) {
            row.append(" | ").append(tally.count(wrong));
        }
        System.out.println(row.append(String.format(Locale.ROOT, " | %.1f |", seconds)));
        tally.failures().stream().limit(20).forEach(failure -> System.err.println(kind + " " + failure));
        return tally.failures().isEmpty();
    }

    private static Experiment experiment(String kind, Path folder) throws IOException {
        return switch (kind) {
            case "kills" -> new Kills(folder);
            case "crashes" -> DirectoryFaults::crash;
            case "full" -> DirectoryFaults::full;
            case "errors" -> DirectoryFaults::errors;
            case "interrupts" -> new Interrupts(folder);
            case "damages" -> Damages.in(folder);
            default -> throw new IllegalArgumentException("no such fault: " + kind + "; there are " + TIMES.keySet());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
