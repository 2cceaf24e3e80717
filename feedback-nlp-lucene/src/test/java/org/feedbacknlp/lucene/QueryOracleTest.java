package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random queries of the whole language, answered by the index and by a reader of the rows who knows no Lucene. */
class QueryOracleTest {
    private static final long SEED = 771L;
    private static final String[] WORDS = {"late", "later", "latest", "parcel", "parcels", "refund", "app"};
    private static final String[] TOPICS = {"delivery", "Price", "app"};
    private static final String[] PLANS = {"Pro", "pro plus", "free"};

    private record Row(
            String id, List<String> words, String text, List<Span> places, String topic, String plan, int score) {
        boolean phraseAt(int i, List<String> phrase) {
            return i + phrase.size() <= words.size()
                    && words.subList(i, i + phrase.size()).equals(phrase);
        }
    }

    /** A part of a query that can be typed, judged and marked by hand. */
    private sealed interface Part {
        String typed();

        boolean holds(Row row);

        /** Adds where it matches, for a row where it holds. */
        void mark(Row row, List<Span> spans);
    }

    private record Phrase(List<String> words) implements Part {
        @Override
        public String typed() {
            return words.size() == 1 ? words.get(0) : "\"" + String.join(" ", words) + "\"";
        }

        @Override
        public boolean holds(Row row) {
            return IntStream.range(0, row.words.size()).anyMatch(i -> row.phraseAt(i, words));
        }

        @Override
        public void mark(Row row, List<Span> spans) {
            for (int i = 0; i < row.words.size(); i++) {
                if (row.phraseAt(i, words)) {
                    Span last = row.places.get(i + words.size() - 1);
                    spans.add(new Span(row.places.get(i).start(), last.end()));
                }
            }
        }
    }

    private record Prefix(String letters) implements Part {
        @Override
        public String typed() {
            return letters + "*";
        }

        @Override
        public boolean holds(Row row) {
            return row.words.stream().anyMatch(word -> word.startsWith(letters));
        }

        @Override
        public void mark(Row row, List<Span> spans) {
            for (int i = 0; i < row.words.size(); i++) {
                if (row.words.get(i).startsWith(letters)) {
                    spans.add(row.places.get(i));
                }
            }
        }
    }

    private record Topic(String topic) implements Part {
        @Override
        public String typed() {
            return "topic:" + topic.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean holds(Row row) {
            return row.topic.equals(topic);
        }

        @Override
        public void mark(Row row, List<Span> spans) {}
    }

    private record Plan(String plan) implements Part {
        @Override
        public String typed() {
            return "plan:\"" + plan + "\"";
        }

        @Override
        public boolean holds(Row row) {
            return row.plan.equals(plan);
        }

        @Override
        public void mark(Row row, List<Span> spans) {}
    }

    private record Scores(int lowest, int highest) implements Part {
        @Override
        public String typed() {
            return "score:" + lowest + ".." + highest;
        }

        @Override
        public boolean holds(Row row) {
            return row.score >= lowest && row.score <= highest;
        }

        @Override
        public void mark(Row row, List<Span> spans) {}
    }

    private record Not(Part part) implements Part {
        @Override
        public String typed() {
            return "-" + (part instanceof Joined || part instanceof Not ? "(" + part.typed() + ")" : part.typed());
        }

        @Override
        public boolean holds(Row row) {
            return !part.holds(row);
        }

        @Override
        public void mark(Row row, List<Span> spans) {}
    }

    private record Joined(boolean all, List<Part> parts) implements Part {
        @Override
        public String typed() {
            List<String> typed = new ArrayList<>();
            for (Part part : parts) {
                typed.add(part instanceof Joined joined && !joined.all ? "(" + part.typed() + ")" : part.typed());
            }
            return String.join(all ? " " : " OR ", typed);
        }

        @Override
        public boolean holds(Row row) {
            return all
                    ? parts.stream().allMatch(part -> part.holds(row))
                    : parts.stream().anyMatch(part -> part.holds(row));
        }

        @Override
        public void mark(Row row, List<Span> spans) {
            for (Part part : parts) {
                if (part.holds(row)) {
                    part.mark(row, spans);
                }
            }
        }
    }

    private static Row row(String id, Random random) {
        List<String> words = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String word = WORDS[random.nextInt(WORDS.length)];
            text.append(random.nextBoolean() ? " " : ", ");
            places.add(new Span(text.length(), text.length() + word.length()));
            text.append(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT));
            words.add(word);
        }
        return new Row(
                id,
                words,
                text.toString(),
                places,
                TOPICS[random.nextInt(TOPICS.length)],
                PLANS[random.nextInt(PLANS.length)],
                random.nextInt(11));
    }

    private static Part part(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0, 1, 2 -> new Phrase(words(random, 1));
            case 3 -> new Phrase(words(random, 2 + random.nextInt(2)));
            case 4 -> new Prefix(random.nextBoolean() ? "late" : "par");
            case 5 ->
                random.nextBoolean()
                        ? new Topic(TOPICS[random.nextInt(TOPICS.length)])
                        : new Plan(PLANS[random.nextInt(PLANS.length)]);
            case 6 -> scores(random);
            case 7 -> new Not(part(random, depth - 1));
            case 8 -> new Joined(false, parts(random, depth - 1));
            default -> new Joined(true, parts(random, depth - 1));
        };
    }

    private static Part scores(Random random) {
        int lowest = random.nextInt(11);
        return new Scores(lowest, lowest + random.nextInt(4));
    }

    private static List<String> words(Random random, int count) {
        return random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).toList();
    }

    private static List<Part> parts(Random random, int depth) {
        List<Part> parts = new ArrayList<>();
        for (int i = random.nextInt(2); i >= -1; i--) {
            Part part = part(random, depth);
            parts.add(part instanceof Not && random.nextBoolean() ? new Phrase(words(random, 1)) : part);
        }
        return parts;
    }

    @Test
    void theIndexFindsAndMarksWhatAReaderWould(@TempDir Path folder) {
        Random random = new Random(SEED);
        List<Row> rows =
                IntStream.range(0, 400).mapToObj(i -> row("r" + i, random)).toList();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (Row row : rows) {
                Given given = Given.verbatim(row.id, row.text)
                        .topics(row.topic)
                        .segment("plan", row.plan)
                        .score(ScoreScale.NPS, row.score);
                index.upsert((random.nextBoolean() ? given.tokens(tokens(row)) : given).analysis());
                if (random.nextInt(50) == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            for (int round = 0; round < 1_500; round++) {
                check(index, rows, part(random, 3), round);
            }
        }
    }

    /** What an engine would find: the words, and the commas between them. */
    private static HandTokens tokens(Row row) {
        List<HandTokens.Token> tokens = new ArrayList<>();
        for (int i = 0; i < row.words.size(); i++) {
            Span place = row.places.get(i);
            if (place.start() > 1 && row.text.charAt(place.start() - 2) == ',') {
                tokens.add(new HandTokens.Token(place.start() - 2, place.start() - 1, TokenKind.PUNCTUATION, ","));
            }
            tokens.add(new HandTokens.Token(place.start(), place.end(), TokenKind.WORD, row.words.get(i)));
        }
        return new HandTokens(tokens);
    }

    private static void check(FeedbackIndex index, List<Row> rows, Part query, int round) {
        String told = "round " + round + " of seed " + SEED + ": " + query.typed();
        List<Row> expected = rows.stream().filter(query::holds).toList();
        SearchResult result = index.search(SearchRequest.builder()
                .query(query.typed())
                .size(1_000)
                .highlight(true)
                .build());
        assertEquals(
                new TreeSet<>(expected.stream().map(Row::id).toList()),
                new TreeSet<>(result.hits().stream().map(Hit::id).toList()),
                told);
        assertEquals(expected.size(), result.total().value(), told);
        for (Hit hit : result.hits()) {
            Row row = rows.get(Integer.parseInt(hit.id().substring(1)));
            assertEquals(marks(query, row), hit.spans(), () -> told + " marked in " + row.text);
        }
    }

    /** The spans in order, overlapping ones joined by colouring the text. */
    private static List<Span> marks(Part query, Row row) {
        List<Span> spans = new ArrayList<>();
        query.mark(row, spans);
        Collections.sort(spans);
        boolean[] inside = new boolean[row.text.length() + 1];
        spans.forEach(span -> Arrays.fill(inside, span.start(), span.end(), true));
        List<Span> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i] && start < 0) {
                start = i;
            } else if (!inside[i] && start >= 0) {
                marks.add(new Span(start, i));
                start = -1;
            }
        }
        return marks;
    }
}
