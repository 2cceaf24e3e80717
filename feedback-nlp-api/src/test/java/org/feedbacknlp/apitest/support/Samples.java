package org.feedbacknlp.apitest.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.PluginUsage;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Emotions.Felt;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.KeyPhrases.KeyPhrase;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.api.layer.Zones;
import org.feedbacknlp.api.layer.Zones.Zone;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.spi.ProviderContext;

/** A valid value of every public type. The verbatim's words are {@link #TEXT}; its name must never show in a message. */
public final class Samples {
    /** A word of {@link #TEXT} that stands nowhere else. */
    public static final String SECRET = "Zebedee";

    public static final String TEXT = "Zebedee was late again. Never cancel him though!";
    public static final Span SPAN = new Span(0, 7);
    public static final Evidence EVIDENCE = new Evidence(SPAN, -0.5);
    public static final List<Evidence> EVIDENCES = List.of(EVIDENCE);
    public static final Label LABEL = new Label("delivery", 0.9, EVIDENCES);
    public static final Sentiment SENTIMENT =
            new Sentiment(Polarity.NEGATIVE, -0.5, 0.75, 0.625, 0.25, 0.125, EVIDENCES);
    public static final Sentences SENTENCES = new Sentences(List.of(new Span(0, 23), new Span(24, 48)));
    public static final SentenceSentiments SENTENCE_SENTIMENTS =
            new SentenceSentiments(List.of(SENTIMENT, new Sentiment(Polarity.POSITIVE, 1, 1, 0, 0, 1, List.of())));
    public static final Zone ZONE = new Zone(Zones.Kind.SIGNATURE, new Span(40, 48));
    public static final Clause CLAUSE = new Clause(new Span(0, 23), 0, Link.START);
    public static final Topics.Mention MENTION = new Topics.Mention(SPAN, Optional.of(Polarity.NEGATIVE), true);
    public static final Topics.Vote VOTE = new Topics.Vote(Topics.Voter.MODEL, 0.8, EVIDENCES);
    public static final Topic TOPIC =
            new Topic("delivery", 0.9, Optional.of(SENTIMENT), EVIDENCES, List.of(MENTION), List.of(VOTE));
    public static final Signal SIGNAL = new Signal(SignalKind.CHURN_RISK, Modality.NEGATED, 0.8, EVIDENCES);
    public static final Felt FELT = new Felt(Emotion.ANNOYANCE, 0.7, 2, EVIDENCES);
    public static final Pii.Item ITEM = new Pii.Item(Pii.Type.PERSON, SPAN, 0.6);
    public static final KeyPhrase KEY_PHRASE = new KeyPhrase("late zebedee", 0.8, EVIDENCES);
    public static final Contributions.Part PART =
            new Contributions.Part(Contributions.Source.WORD, Optional.empty(), new Evidence(SPAN, -1.5));
    public static final Severity SEVERITY = new Severity(Severity.Level.S3, List.of("repeat-contact"), EVIDENCES);
    public static final Failure FAILURE = new Failure(Failure.Phase.ANNOTATE, "acme-urgency", "gave NaN");
    public static final Provenance PROVENANCE =
            new Provenance("1.2.3", new TreeMap<>(Map.of("sentiment", "sha256:ab")), Optional.of("sha256:cd"));
    public static final Verbatim VERBATIM = Verbatim.builder(TEXT)
            .id("r1")
            .question("How was Zebedee?")
            .language("en-GB")
            .score(new Score(ScoreScale.NPS, 3))
            .date(LocalDate.of(2026, 11, 22))
            .channel("email")
            .respondent("p7")
            .stage(Stage.SUPPORT)
            .segment("plan", "pro")
            .segment("area", "north")
            .build();
    public static final Analysis ANALYSIS = Analysis.builder(VERBATIM, Status.CONTENT, PROVENANCE)
            .put(Layer.SENTIMENT, SENTIMENT)
            .put(Layer.KEY_PHRASES, new KeyPhrases(List.of(KEY_PHRASE)))
            .absent(Layer.EFFORT, "nothing found")
            .build();

    private Samples() {}

    /** One valid value of every public record. */
    public static List<Record> records() {
        return List.of(
                SPAN,
                EVIDENCE,
                LABEL,
                Labels.of("acme-urgency", List.of(LABEL)),
                SENTIMENT,
                SENTENCES,
                SENTENCE_SENTIMENTS,
                ZONE,
                new Zones(List.of(ZONE)),
                new Language("en", 0.99),
                CLAUSE,
                new Clauses(List.of(CLAUSE)),
                TOPIC,
                MENTION,
                VOTE,
                new Topics(List.of(TOPIC)),
                SIGNAL,
                new Signals(List.of(SIGNAL)),
                FELT,
                new Emotions(List.of(FELT)),
                new Effort(1, EVIDENCES),
                SEVERITY,
                new StageGuess(Stage.SUPPORT, 0.5, Optional.empty(), EVIDENCES),
                ITEM,
                new Pii(List.of(ITEM)),
                PART,
                new Contributions(-1, 0.5, List.of(PART)),
                KEY_PHRASE,
                new KeyPhrases(List.of(KEY_PHRASE)),
                new Score(ScoreScale.NPS, 3),
                FAILURE,
                PROVENANCE,
                new Truncation("tokens", 100, 40),
                new WhyNot("delivery", "no rule matched", List.of(SPAN)),
                new Outcome.Done(0, ANALYSIS),
                new Outcome.Failed(1, "r2", FAILURE),
                new BatchSummary(2, 1, new TreeMap<>(Map.of("gave NaN", 1L)), Duration.ofSeconds(3)),
                BatchOptions.DEFAULT,
                CacheOptions.DEFAULT,
                Limits.DEFAULT,
                analyzerOptions(),
                new Rule.Word("deliver*", Rule.Form.EXACT),
                new Rule.Phrase(List.of(WORD, WORD)),
                new Rule.AllOf(List.of(WORD, WORD)),
                new Rule.AnyOf(List.of(WORD, WORD)),
                new Rule.AtLeast(1, List.of(WORD, WORD)),
                new Rule.Without(WORD, WORD),
                new Rule.Near(WORD, WORD, 5, true),
                new Rule.NotNear(WORD, WORD, 5),
                new Rule.Together(WORD, WORD, Rule.Part.CLAUSE),
                new Rule.Apart(WORD, WORD),
                new Rule.Exclude(WORD, WORD),
                new Rule.Reference("slow"),
                new Rule.Field("score", Rule.Comparison.AT_MOST, "6"),
                providerReport(),
                providerReport().options().get(0),
                PluginOptions.DEFAULT,
                new PluginUsage(
                        9, 2, 1, 3, Duration.ofNanos(700), Duration.ofMillis(2), 1, PluginUsage.Breaker.HALF_OPEN),
                new ProviderContext("1.2.3", Limits.DEFAULT, Set.of(Layer.SENTIMENT)));
    }

    private static final Rule.Word WORD = new Rule.Word("late", Rule.Form.ANY);

    private static AnalyzerOptions analyzerOptions() {
        return new AnalyzerOptions(
                Set.of(Layer.SENTIMENT),
                Set.of(Layer.TOKENS),
                List.of(),
                Optional.empty(),
                Limits.DEFAULT,
                CacheOptions.OFF,
                PluginOptions.DEFAULT,
                new TreeSet<>(Set.of("acme-slow")),
                Optional.of(new TreeSet<>(Set.of("acme-urgency"))),
                new TreeMap<>(Map.of("topics", "acme-topics")),
                new TreeMap<>(Map.of("acme-urgency", Map.of("key", "value"))),
                Optional.empty());
    }

    private static ProviderReport providerReport() {
        return new ProviderReport(
                "acme-urgency",
                "1.0",
                "acme.jar",
                ProviderReport.State.REJECTED,
                List.of("acme:urgency"),
                List.of("tokens"),
                List.of(new ProviderReport.Setting("depth", "a whole number from 1 to 9", "3", "how deep")),
                Optional.of("create: no model"),
                Optional.empty());
    }
}
