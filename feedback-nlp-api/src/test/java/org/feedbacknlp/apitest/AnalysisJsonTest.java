package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Zones;
import org.feedbacknlp.apitest.support.HandTokens;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Samples;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.api.Test;

/** The line that other programmes read of an analysis: the house plan's section 8. */
class AnalysisJsonTest {
    private static final Layer<Effort> URGENCY = Layer.of("acme:urgency", Effort.class);
    private static final Layer<Effort> ZEAL = Layer.of("acme:zeal", Effort.class);
    private static final Layer<Effort> AAA = Layer.of("aaa:first", Effort.class);

    /** One way to add each layer, in the order of the wire. */
    private static final Map<String, Consumer<Analysis.Builder>> LAYERS = layers();

    private static Map<String, Consumer<Analysis.Builder>> layers() {
        Effort effort = new Effort(1, List.of());
        Map<String, Consumer<Analysis.Builder>> layers = new LinkedHashMap<>();
        layers.put("tokens", to -> to.put(Layer.TOKENS, HandTokens.of(Samples.TEXT)));
        layers.put("zones", to -> to.put(Layer.ZONES, new Zones(List.of(Samples.ZONE))));
        layers.put("language", to -> to.put(Layer.LANGUAGE, new Language("en", 0.99)));
        layers.put("sentiment", to -> to.put(Layer.SENTIMENT, Samples.SENTIMENT));
        layers.put(
                "contributions", to -> to.put(Layer.CONTRIBUTIONS, new Contributions(-1, 0.5, List.of(Samples.PART))));
        layers.put("sentences", to -> to.put(Layer.SENTENCES, Samples.SENTENCES));
        layers.put("clauses", to -> to.put(Layer.CLAUSES, new Clauses(List.of(Samples.CLAUSE))));
        layers.put("topics", to -> to.put(Layer.TOPICS, new Topics(List.of(Samples.TOPIC))));
        layers.put("labels", to -> to.put(Layer.LABELS, Labels.of("m", List.of(Label.of("x", 0.9)))));
        layers.put("signals", to -> to.put(Layer.SIGNALS, new Signals(List.of(Samples.SIGNAL))));
        layers.put("emotions", to -> to.put(Layer.EMOTIONS, new Emotions(List.of(Samples.FELT))));
        layers.put("effort", to -> to.put(Layer.EFFORT, effort));
        layers.put("severity", to -> to.put(Layer.SEVERITY, Samples.SEVERITY));
        layers.put("stage", to -> to.put(Layer.STAGE, new StageGuess(Stage.SUPPORT, 0.5, Optional.empty(), List.of())));
        layers.put("pii", to -> to.put(Layer.PII, new Pii(List.of(Samples.ITEM))));
        layers.put("keyphrases", to -> to.put(Layer.KEY_PHRASES, new KeyPhrases(List.of(Samples.KEY_PHRASE))));
        layers.put("aaa:first", to -> to.put(AAA, effort));
        layers.put("acme:urgency", to -> to.put(URGENCY, effort));
        layers.put("acme:zeal", to -> to.put(ZEAL, effort));
        return layers;
    }

    private static Analysis.Builder builder() {
        return Analysis.builder(Samples.VERBATIM, Status.CONTENT, Samples.PROVENANCE);
    }

    private static void written(Analysis.Builder analysis, String json) {
        assertEquals(JsonText.golden(json), JsonText.of(analysis.build().toJson()));
    }

    @Test
    void withoutAnyLayer() {
        Provenance bare = new Provenance("1.2.3", new TreeMap<>(), Optional.empty());
        written(Analysis.builder(Verbatim.of(""), Status.EMPTY, bare), """
                {"id":"","status":"empty","engine":{"version":"1.2.3","models":{}}}
                """);
    }

    @Test
    void sentencesCarryTheirSentiment() {
        written(
                builder()
                        .put(Layer.SENTENCES, Samples.SENTENCES)
                        .put(Layer.SENTENCE_SENTIMENTS, Samples.SENTENCE_SENTIMENTS),
                """
                {
                  "id":"r1",
                  "status":"content",
                  "sentences":[
                    {
                      "start":0,
                      "end":23,
                      "sentiment":{
                        "label":"negative",
                        "band":"negative",
                        "score":-0.5,
                        "confidence":0.75,
                        "probabilities":{"negative":0.625,"neutral":0.25,"positive":0.125},
                        "evidence":[{"start":0,"end":7,"weight":-0.5}]
                      }
                    },
                    {
                      "start":24,
                      "end":48,
                      "sentiment":{
                        "label":"positive",
                        "band":"very-positive",
                        "score":1.0,
                        "confidence":1.0,
                        "probabilities":{"negative":0.0,"neutral":0.0,"positive":1.0},
                        "evidence":[]
                      }
                    }
                  ],
                  "engine":{"version":"1.2.3","models":{"sentiment":"sha256:ab"},"codebook":"sha256:cd"}
                }
                """);
    }

    @Test
    void sentencesStandAloneWhereTheirSentimentWasNotAskedFor() {
        written(builder().put(Layer.SENTENCES, Samples.SENTENCES), """
                {
                  "id":"r1",
                  "status":"content",
                  "sentences":[
                    {"start":0,"end":23},
                    {"start":24,"end":48}
                  ],
                  "engine":{"version":"1.2.3","models":{"sentiment":"sha256:ab"},"codebook":"sha256:cd"}
                }
                """);
    }

    @Test
    void sentimentOfSentencesThatAreNotThereIsNotWritten() {
        Analysis analysis = builder()
                .put(Layer.SENTENCE_SENTIMENTS, new SentenceSentiments(List.of(Samples.SENTIMENT)))
                .build();
        assertEquals(
                List.of("id", "status", "engine"), List.copyOf(analysis.toJson().keySet()));
    }

    @Test
    void c3AnAbsentLayerHasNoKeyAndStandsUnderAbsent() {
        written(
                builder()
                        .absent(Layer.TOPICS, "no codebook")
                        .absent(URGENCY, "nothing found")
                        .absent(Layer.EFFORT, "nothing found"),
                """
                {
                  "id":"r1",
                  "status":"content",
                  "absent":{
                    "acme:urgency":"nothing found",
                    "effort":"nothing found",
                    "topics":"no codebook"
                  },
                  "engine":{"version":"1.2.3","models":{"sentiment":"sha256:ab"},"codebook":"sha256:cd"}
                }
                """);
    }

    @Test
    void theCutAndTheFailuresStandBeforeTheEngine() {
        written(
                builder()
                        .failure(Samples.FAILURE)
                        .truncation(new Truncation("textLength", 100_000, 99_999))
                        .absent(Layer.PII, "failed"),
                """
                {
                  "id":"r1",
                  "status":"content",
                  "absent":{"pii":"failed"},
                  "truncation":{"limit":"textLength","allowed":100000,"at":99999},
                  "failures":[{"phase":"annotate","source":"acme-urgency","reason":"gave NaN"}],
                  "engine":{"version":"1.2.3","models":{"sentiment":"sha256:ab"},"codebook":"sha256:cd"}
                }
                """);
    }

    @Test
    void everyBuiltInLayerIsTried() {
        List<String> written = new ArrayList<>(LAYERS.keySet());
        written.removeIf(id -> id.indexOf(':') > 0);
        List<String> builtIn =
                new ArrayList<>(Layer.builtIn().stream().map(Layer::id).toList());
        builtIn.remove("sentence-sentiments");
        assertEquals(builtIn, written);
    }

    /** The plan's order, a plugin's own layers last and by id, in whichever order they were made. */
    @SeededTest
    void c2TheOrderOfTheKeysIsThatOfTheWire(long seed) {
        List<String> chosen = new ArrayList<>(LAYERS.keySet());
        Random random = new Random(seed);
        chosen.removeIf(id -> random.nextInt(4) == 0);
        List<String> expected = new ArrayList<>(List.of("id", "status"));
        expected.addAll(chosen);
        expected.add("engine");
        Collections.shuffle(chosen, random);
        Analysis.Builder builder = builder();
        chosen.forEach(id -> LAYERS.get(id).accept(builder));
        assertEquals(expected, List.copyOf(builder.build().toJson().keySet()));
    }

    @Test
    void theTextIsNotInItOutsideKeyPhrases() {
        Analysis.Builder builder = builder();
        LAYERS.forEach((id, layer) -> {
            if (!id.equals("keyphrases")) {
                layer.accept(builder);
            }
        });
        String json = JsonText.of(builder.build().toJson());
        assertTrue(json.length() > 1_000);
        assertFalse(json.contains(Samples.SECRET), json);
    }

    @Test
    void eachTreeIsTheCallersOwn() {
        Analysis analysis = builder().put(Layer.SENTIMENT, Samples.SENTIMENT).build();
        String before = JsonText.of(analysis.toJson());
        analysis.toJson().clear();
        assertEquals(before, JsonText.of(analysis.toJson()));
    }
}
