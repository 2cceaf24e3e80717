package org.feedbacknlp.testkit.trial;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM of its own, in which the order of hashed collections is another, as it is from run to run, and so is the default charset. It gets the provider's class, its options and the texts, and answers with a digest of what it found.
 *
 * @param flags what it is started with
 */
public record OtherJvm(List<String> flags) {
    static final String TEXT = "text.";
    static final String OPTION = "option.";
    static final String ANSWER = "feedback-nlp-testkit ";

    private static final long LONGEST_SECONDS = 60;

    /** Makes one with the default locale and time zone of this one, but another charset. */
    public static OtherJvm sameBut(Charset charset) {
        Locale locale = Locale.getDefault();
        return new OtherJvm(List.of(
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.timezone=" + TimeZone.getDefault().getID(),
                "-Dfile.encoding=" + charset,
                "-XX:TieredStopAtLevel=1"));
    }

    /**
     * Lets an annotator of the provider look at bare texts there.
     *
     * @return a digest of what was found, text by text; empty if the provider cannot be made there, as with a class loader of its own
     * @throws IOException if no JVM can be started
     */
    public Optional<List<String>> read(Class<?> provider, Map<String, String> options, List<Sample> samples)
            throws IOException {
        Properties asked = new Properties();
        options.forEach((key, value) -> asked.setProperty(OPTION + key, value));
        for (int i = 0; i < samples.size(); i++) {
            asked.setProperty(TEXT + i, samples.get(i).text());
        }
        Process process = start(provider);
        try (OutputStream in = process.getOutputStream()) {
            asked.store(in, null);
        } catch (IOException endedBeforeItRead) {
            // What it printed tells: no answers.
        }
        await(process);
        List<String> answers;
        try (InputStream out = process.getInputStream()) {
            answers = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(ANSWER))
                    .map(line -> line.substring(ANSWER.length()))
                    .toList();
        }
        return answers.size() == samples.size() ? Optional.of(answers) : Optional.empty();
    }

    /** Waits for its end; what a plugin left running there is ended with it. Its answers are short enough to wait in the pipe. */
    private static void await(Process process) {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process start(Class<?> provider) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add(Answerer.class.getName());
        command.add(provider.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", classPath());
        return builder.start();
    }

    /** All that this JVM runs on, modules too. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Stream.of("java.class.path", "jdk.module.path")
                        .map(System::getProperty)
                        .filter(path -> path != null && !path.isEmpty())
                        .toList());
    }
}
