package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes comments on a shop's orders with a topic each, out of a seed, and models of them. */
final class Orders {
    private static final List<String> TOPICS = List.of("delivery", "price", "staff");
    private static final List<List<String>> SAID = List.of(
            List.of("parcel late", "courier lost my parcel", "shipping took weeks", "delivery on the wrong day"),
            List.of("far too expensive", "good value", "the price went up", "cheap and worth the money"),
            List.of("rude staff", "the agent was friendly", "staff helped me", "nobody at the desk cared"));
    private static final List<String> ROUND =
            List.of("again", "this time", "really", "last week", "for me", "as usual");

    private final Path folder;

    Orders(Path folder) {
        this.folder = folder;
    }

    /** Writes rows: id, text, topic, and its respondent. */
    String csv(String name, long seed, int rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, rows(seed, rows, 0));
        return file.toString();
    }

    /** Makes rows of which every so many-th, or none, has a topic that is not its own. */
    static String rows(long seed, int rows, int wrongEvery) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("id,text,topic,respondent\n");
        for (int i = 0; i < rows; i++) {
            int topic = random.nextInt(TOPICS.size());
            boolean wrong = wrongEvery > 0 && i % wrongEvery == wrongEvery - 1;
            csv.append("o")
                    .append(i)
                    .append(',')
                    .append(pick(random, SAID.get(topic)))
                    .append(' ');
            csv.append(pick(random, ROUND))
                    .append(' ')
                    .append(pick(random, ROUND))
                    .append(',');
            csv.append(TOPICS.get(wrong ? (topic + 1) % TOPICS.size() : topic))
                    .append(",p")
                    .append(i)
                    .append('\n');
        }
        return csv.toString();
    }

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Trains a model on rows of a seed. */
    Path train(String name, long seed, int rows) throws IOException {
        Path model = folder.resolve(name);
        Ran ran = Ran.of("train", csv(name + ".csv", seed, rows), "--label", "topic", "--out", model.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return model;
    }
}
