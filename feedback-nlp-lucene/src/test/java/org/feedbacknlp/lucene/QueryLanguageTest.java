package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Runs the language as its document describes it, every example among it. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryLanguageTest {
    private static final Path DOCUMENT = Path.of("src/main/java/org/feedbacknlp/lucene/package-info.java");
    private static final String ROW = "<tr><td>{@code ";
    private static final String ROW_END = "}<td>";

    /** Query to ids, for every example of the document. */
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    /** Query to ids, for what the document says in words and for slips of the pen. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        EXAMPLES.put("late delivery", "r1 r2");
        EXAMPLES.put("\"late delivery\"", "r1");
        EXAMPLES.put("deliver*", "r1 r2 r3 r7");
        EXAMPLES.put("refund OR \"money back\"", "r4 r5");
        EXAMPLES.put("delivery -late", "r3");
        EXAMPLES.put("(late OR slow) delivery", "r1 r2 r3");
        EXAMPLES.put("late NEAR/5 delivery", "r1 r2");
        EXAMPLES.put("topic:delivery NEAR/8 sentiment:negative", "r3");
        EXAMPLES.put("topic:delivery", "r1 r2 r3");
        EXAMPLES.put("topic.negative:delivery", "r3");
        EXAMPLES.put("-topic:delivery", "r4 r5 r6 r7");
        EXAMPLES.put("sentiment:negative", "r1 r2");
        EXAMPLES.put("lang:pt", "r6 r7");
        EXAMPLES.put("channel:app*", "r4 r5");
        EXAMPLES.put("score:<=6", "r1 r2 r5");
        EXAMPLES.put("scale:nps score:9..10", "r4");
        EXAMPLES.put("date:2026-10", "r3 r4");
        EXAMPLES.put("date:2026-01-05..2026-02-01", "r1 r2");
        EXAMPLES.put("plan:\"pro plus\"", "r3");
        EXAMPLES.put("signal:churn-risk", "r1");
        EXAMPLES.put("signal.negated:churn-risk", "r4");
        EXAMPLES.put("label.intent:billing", "r5");
        EXAMPLES.put("id:r7", "r7");

        OTHERS.put("LATE Delivery", "r1 r2");
        OTHERS.put("late AND delivery", "r1 r2");
        OTHERS.put("late & delivery", "r1 r2");
        OTHERS.put("+late +delivery", "r1 r2");
        OTHERS.put("delivery NOT late", "r3");
        OTHERS.put("delivery NOT NOT late", "r1 r2");
        OTHERS.put("refund | late", "r1 r2 r5");
        OTHERS.put("refund || late", "r1 r2 r5");
        OTHERS.put("late delivery OR refund", "r1 r2 r5");
        OTHERS.put("late OR", "r1 r2");
        OTHERS.put("OR late", "r1 r2");
        OTHERS.put("late AND", "r1 r2");
        OTHERS.put("(late", "r1 r2");
        OTHERS.put("late)", "r1 r2");
        OTHERS.put("late) delivery", "r1 r2");
        OTHERS.put("\"late delivery", "r1");
        OTHERS.put("\u201clate delivery\u201d", "r1");
        OTHERS.put("late, delivery!", "r1 r2");
        OTHERS.put("late & ! delivery", "r1 r2");
        OTHERS.put("-late", "r3 r4 r5 r6 r7");
        OTHERS.put("-late -refund", "r3 r4 r6 r7");
        OTHERS.put("-(late OR refund)", "r3 r4 r6 r7");
        OTHERS.put("refund OR -delivery", "r4 r5 r6 r7");
        OTHERS.put("Topic:DELIVERY", "r1 r2 r3");
        OTHERS.put("topic:del*", "r1 r2 r3");
        OTHERS.put("lang:pt-BR", "r6");
        OTHERS.put("lang:pt-br", "r6");
        OTHERS.put("language:pt", "r6 r7");
        OTHERS.put("lang:pt -lang:pt-BR", "r7");
        OTHERS.put("plan:PRO", "r1 r2");
        OTHERS.put("Plan:pro*", "r1 r2 r3");
        OTHERS.put("segment.plan:free", "r4");
        OTHERS.put("score:6", "r1");
        OTHERS.put("score:=6", "r1");
        OTHERS.put("score:<6", "r2 r5");
        OTHERS.put("score:>6", "r3 r4");
        OTHERS.put("score:>=9", "r4");
        OTHERS.put("score:3..", "r1 r3 r4 r5");
        OTHERS.put("score:..3", "r2 r5");
        OTHERS.put("score:\"<=6\"", "r1 r2 r5");
        OTHERS.put("-score:<=6", "r3 r4 r6 r7");
        OTHERS.put("scale:stars", "r5");
        OTHERS.put("date:2026", "r1 r2 r3 r4");
        OTHERS.put("date:2026-02-01", "r2");
        OTHERS.put("date:>=2026-02", "r2 r3 r4");
        OTHERS.put("date:>2026-02", "r3 r4");
        OTHERS.put("date:<2026-02", "r1 r5");
        OTHERS.put("date:..2025", "r5");
        OTHERS.put("date:2026-01..2026-03", "r1 r2");
        OTHERS.put("date:2024-02-29", "");
        OTHERS.put("status:content", "r1 r2 r3 r4 r5 r6 r7");
        OTHERS.put("respondent:u1", "r1");
        OTHERS.put("stage:renewal", "r4");
        OTHERS.put("engine:1.0 late", "r1 r2");
        OTHERS.put("signal.averted:churn-risk", "");
        OTHERS.put("signal:churn-risk OR refund", "r1 r5");
        OTHERS.put("id:R7", "");
        OTHERS.put("plan:nothing-has-it", "");
        OTHERS.put("nothinghasit*", "");
        OTHERS.put("entrega atrasada", "r6");
        OTHERS.put("ENTREG\u00c1", "r6");
        OTHERS.put("10:30", "r4");
        OTHERS.put("arrived: late", "r1 r2");
        OTHERS.put("https://example.com/a", "");
        OTHERS.put("", "");
        OTHERS.put("   ", "");
        OTHERS.put("\"\"", "");
        OTHERS.put("()", "");
        OTHERS.put("...", "");
    }

    private static final Topic SLOW_DELIVERY =
            new Topic("delivery", 1, Optional.of(sentiment(Polarity.NEGATIVE)), List.of(Evidence.of(5, 13)));

    private FeedbackIndex index;

    private static Sentiment sentiment(Polarity polarity) {
        return new Sentiment(polarity, 0, 1, 0, 1, 0, List.of(new Evidence(new Span(0, 4), -1)));
    }

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = TestIndex.of(
                folder,
                Given.verbatim("r1", "Late delivery again; it arrived on Monday.")
                        .topics("delivery")
                        .sentiment(Polarity.NEGATIVE)
                        .score(ScoreScale.NPS, 6)
                        .date("2026-01-05")
                        .segment("plan", "Pro")
                        .with(v -> v.respondent("u1").channel("email").language("en"))
                        .signal(SignalKind.CHURN_RISK, Modality.CONDITIONAL)
                        .analysis(),
                Given.verbatim("r2", "The delivery arrived late.")
                        .topics("delivery", "courier")
                        .sentiment(Polarity.NEGATIVE)
                        .score(ScoreScale.NPS, 2)
                        .date("2026-02-01")
                        .segment("plan", "pro")
                        .analysis(),
                Given.verbatim("r3", "Slow delivery, kind courier.")
                        .layer(a -> a.put(Layer.TOPICS, new Topics(List.of(SLOW_DELIVERY))))
                        .layer(a -> a.put(Layer.SENTIMENT, sentiment(Polarity.MIXED)))
                        .score(ScoreScale.NPS, 8)
                        .date("2026-10-01")
                        .segment("plan", "Pro Plus")
                        .analysis(),
                Given.verbatim("r4", "I called at 10:30 and got my money back.")
                        .topics("refund")
                        .sentiment(Polarity.POSITIVE)
                        .score(ScoreScale.NPS, 10)
                        .date("2026-10-31")
                        .segment("plan", "free")
                        .with(v -> v.channel("app-store").stage(Stage.RENEWAL))
                        .signal(SignalKind.CHURN_RISK, Modality.NEGATED)
                        .analysis(),
                Given.verbatim("r5", "Where is my refund?")
                        .score(ScoreScale.STARS, 3)
                        .date("2025-12-31")
                        .with(v -> v.channel("App Store"))
                        .label("intent", "billing")
                        .analysis(),
                Given.verbatim("r6", "A entrega est\u00e1 atrasada.")
                        .with(v -> v.language("pt-BR"))
                        .analysis(),
                Given.verbatim("r7", "Chegou o deliveroo?")
                        .with(v -> v.language("pt"))
                        .analysis());
    }

    @AfterAll
    void close() {
        index.close();
    }

    @TestFactory
    Stream<DynamicTest> eachExampleOfTheDocumentFindsWhatItSays() {
        return cases(EXAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNearTheExamplesIsUnderstood() {
        return cases(OTHERS);
    }

    private Stream<DynamicTest> cases(Map<String, String> cases) {
        return cases.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        "[" + example.getKey() + "]",
                        () -> assertEquals(
                                example.getValue(), String.join(" ", TestIndex.found(index, example.getKey())))));
    }

    @Test
    void everyExampleOfTheDocumentIsRun() throws IOException {
        assertEquals(new TreeSet<>(EXAMPLES.keySet()), new TreeSet<>(documented()));
    }

    private static List<String> documented() throws IOException {
        List<String> queries = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            int start = line.indexOf(ROW);
            if (start >= 0) {
                queries.add(line.substring(start + ROW.length(), line.indexOf(ROW_END, start)));
            }
        }
        return queries;
    }
}
