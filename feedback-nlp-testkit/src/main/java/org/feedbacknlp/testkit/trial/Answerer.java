package org.feedbacknlp.testkit.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/** What runs in an {@link OtherJvm}. */
public final class Answerer {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Answerer() {}

    /**
     * Reads what is asked from the standard input and prints a line for each text.
     *
     * @param args the name of the provider's class
     * @throws IOException if the input cannot be read
     * @throws ReflectiveOperationException if the provider cannot be made
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Properties asked = new Properties();
        asked.load(System.in);
        Map<String, String> options = new TreeMap<>();
        List<Sample> samples = new ArrayList<>();
        for (String key : asked.stringPropertyNames()) {
            if (key.startsWith(OtherJvm.OPTION)) {
                options.put(key.substring(OtherJvm.OPTION.length()), asked.getProperty(key));
            }
        }
        for (int i = 0; asked.containsKey(OtherJvm.TEXT + i); i++) {
            samples.add(Sample.of("text", asked.getProperty(OtherJvm.TEXT + i, "")));
        }
        AnnotatorProvider provider = Class.forName(args[0])
                .asSubclass(AnnotatorProvider.class)
                .getConstructor()
                .newInstance();
        try (Trial trial = new Trial(provider, options, PATIENCE)) {
            for (Finding finding : trial.readAfresh(samples)) {
                System.out.println(OtherJvm.ANSWER + digest(finding.bytes()));
            }
        }
    }

    /** Returns a digest of a text. */
    public static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_16BE)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
