package org.feedbacknlp.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Launches programmes of this package in Java processes of their own and reads the numbers that they print. */
public final class Starts {
    private Starts() {}

    /**
     * What a start took.
     *
     * @param firstMillis from before the process was launched to its first analysis
     * @param fullMillis to nine tenths of its full speed
     * @param aSecond comments a second at full speed
     */
    public record Start(double firstMillis, double fullMillis, double aSecond) {}

    /**
     * What a model takes.
     *
     * @param fileBytes the size of its file
     * @param firstMillis to load it as the first thing that a process does
     * @param laterMillis to load it in a process that has loaded some
     * @param heldBytes heap, with all that is needed to ask it
     */
    public record Load(double fileBytes, double firstMillis, double laterMillis, double heldBytes) {}

    /**
     * Starts again and again, without time to reach full speed.
     *
     * @param times how often
     * @param heap as {@code -Xmx} takes it
     * @param models a model to ask alone, or none for the default layers
     * @return the start of median time
     */
    public static Start firstAnalyses(int times, String heap, Path... models) {
        return Stream.generate(() -> start(heap, 0, models))
                .limit(times)
                .sorted(Comparator.comparingDouble(Start::firstMillis))
                .toList()
                .get(times / 2);
    }

    /**
     * Starts once and goes on.
     *
     * @param heap as {@code -Xmx} takes it
     * @param seconds for how long
     * @param models a model to ask alone, or none for the default layers
     * @return the start
     */
    public static Start start(String heap, int seconds, Path... models) {
        List<String> args = new ArrayList<>(List.of(String.valueOf(seconds)));
        Stream.of(models).map(Path::toString).forEach(args::add);
        args.add(0, String.valueOf(System.currentTimeMillis()));
        double[] numbers = launch(List.of("-Xmx" + heap), ColdStart.class, args);
        return new Start(numbers[0], numbers[1], numbers[2]);
    }

    /**
     * Loads a model.
     *
     * @param model its file
     * @return what that took
     */
    public static Load load(Path model) {
        double[] numbers = launch(List.of("-XX:+UseSerialGC"), ModelLoad.class, List.of(model.toString()));
        return new Load(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static double[] launch(List<String> options, Class<?> programme, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), programme.getName()));
        command.addAll(args);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(programme.getSimpleName() + " failed; its own words stand above");
            }
            return Stream.of(printed.strip().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
