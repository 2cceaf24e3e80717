package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Part;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.api.layer.Zones;
import org.feedbacknlp.api.layer.Zones.Zone;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;

/** What each layer looks like to other programmes: its keys, their order, its numbers. */
class LayerJsonTest {
    @Test
    void zones() {
        written(new Zones(List.of(new Zone(Zones.Kind.QUOTED_REPLY, new Span(0, 9)), Samples.ZONE)), """
                [
                  {"kind":"quoted-reply","start":0,"end":9},
                  {"kind":"signature","start":40,"end":48}
                ]
                """);
    }

    @Test
    void language() {
        written(new Language("pt-BR", 0.99), """
                {"tag":"pt-BR","confidence":0.99}
                """);
    }

    @Test
    void sentences() {
        written(Samples.SENTENCES, """
                [
                  {"start":0,"end":23},
                  {"start":24,"end":48}
                ]
                """);
    }

    @Test
    void clauses() {
        written(new Clauses(List.of(Samples.CLAUSE, new Clause(new Span(24, 48), 1, Link.CONTRAST))), """
                [
                  {"start":0,"end":23,"sentence":0,"link":"start"},
                  {"start":24,"end":48,"sentence":1,"link":"contrast"}
                ]
                """);
    }

    @Test
    void sentiment() {
        written(Samples.SENTIMENT, """
                {
                  "label":"negative",
                  "band":"negative",
                  "score":-0.5,
                  "confidence":0.75,
                  "probabilities":{"negative":0.625,"neutral":0.25,"positive":0.125},
                  "evidence":[{"start":0,"end":7,"weight":-0.5}]
                }
                """);
    }

    @Test
    void sentenceSentiments() {
        written(new SentenceSentiments(List.of(Samples.SENTENCE_SENTIMENTS.all().get(1))), """
                [
                  {
                    "label":"positive",
                    "band":"very-positive",
                    "score":1.0,
                    "confidence":1.0,
                    "probabilities":{"negative":0.0,"neutral":0.0,"positive":1.0},
                    "evidence":[]
                  }
                ]
                """);
    }

    @Test
    void mentionsAndVotesStandBehindTheRest() {
        Topics.Mention plain = new Topics.Mention(Samples.SPAN, Optional.empty(), false);
        written(
                new Topics(List.of(new Topic(
                        "price",
                        0.5,
                        Optional.empty(),
                        Samples.EVIDENCES,
                        List.of(plain, Samples.MENTION),
                        List.of(Samples.VOTE)))),
                """
                [
                  {
                    "id":"price",
                    "confidence":0.5,
                    "evidence":[{"start":0,"end":7,"weight":-0.5}],
                    "mentions":[{"start":0,"end":7},{"start":0,"end":7,"sentiment":"negative","fuzzy":true}],
                    "votes":[
                      {"voter":"model","confidence":0.8,"evidence":[{"start":0,"end":7,"weight":-0.5}]}
                    ]
                  }
                ]
                """);
    }

    @Test
    void topics() {
        written(
                new Topics(List.of(
                        new Topic("price", 0.5, Optional.empty(), Samples.EVIDENCES),
                        new Topic("support", 1, Optional.of(Samples.SENTIMENT), Samples.EVIDENCES))),
                """
                [
                  {
                    "id":"price",
                    "confidence":0.5,
                    "evidence":[{"start":0,"end":7,"weight":-0.5}]
                  },
                  {
                    "id":"support",
                    "confidence":1.0,
                    "sentiment":{
                      "label":"negative",
                      "band":"negative",
                      "score":-0.5,
                      "confidence":0.75,
                      "probabilities":{"negative":0.625,"neutral":0.25,"positive":0.125},
                      "evidence":[{"start":0,"end":7,"weight":-0.5}]
                    },
                    "evidence":[{"start":0,"end":7,"weight":-0.5}]
                  }
                ]
                """);
    }

    @Test
    void labelsByModelInTheOrderOfTheirNames() {
        written(
                new Labels(new TreeMap<>(Map.of(
                        "zeal", List.of(),
                        "acme", List.of(Samples.LABEL, Label.of("praise", 0.25))))),
                """
                {
                  "acme":[
                    {"id":"delivery","confidence":0.9,"evidence":[{"start":0,"end":7,"weight":-0.5}]},
                    {"id":"praise","confidence":0.25}
                  ],
                  "zeal":[]
                }
                """);
    }

    @Test
    void signals() {
        written(new Signals(List.of(Samples.SIGNAL)), """
                [
                  {
                    "id":"churn-risk",
                    "confidence":0.8,
                    "modality":"negated",
                    "evidence":[{"start":0,"end":7,"weight":-0.5}]
                  }
                ]
                """);
    }

    @Test
    void emotions() {
        written(new Emotions(List.of(Samples.FELT)), """
                [
                  {
                    "id":"annoyance",
                    "confidence":0.7,
                    "intensity":2,
                    "evidence":[{"start":0,"end":7,"weight":-0.5}]
                  }
                ]
                """);
    }

    @Test
    void effort() {
        written(new Effort(-2, Samples.EVIDENCES), """
                {"value":-2,"evidence":[{"start":0,"end":7,"weight":-0.5}]}
                """);
    }

    @Test
    void severity() {
        written(Samples.SEVERITY, """
                {
                  "level":"S3",
                  "reasons":["repeat-contact"],
                  "evidence":[{"start":0,"end":7,"weight":-0.5}]
                }
                """);
    }

    @Test
    void stage() {
        written(new StageGuess(Stage.RENEWAL, 0.5, Optional.empty(), List.of()), """
                {"id":"renewal","confidence":0.5,"evidence":[]}
                """);
        written(new StageGuess(Stage.RENEWAL, 1, Optional.of(Stage.SUPPORT), List.of()), """
                {"id":"renewal","confidence":1.0,"conflict":"support","evidence":[]}
                """);
    }

    @Test
    void personalData() {
        written(new Pii(List.of(Samples.ITEM, new Pii.Item(Pii.Type.CREDIT_CARD, new Span(9, 28), 1))), """
                [
                  {"type":"PERSON","start":0,"end":7,"confidence":0.6},
                  {"type":"CREDIT_CARD","start":9,"end":28,"confidence":1.0}
                ]
                """);
    }

    @Test
    void keyPhrases() {
        written(new KeyPhrases(List.of(Samples.KEY_PHRASE)), """
                [
                  {"text":"late zebedee","score":0.8,"evidence":[{"start":0,"end":7,"weight":-0.5}]}
                ]
                """);
    }

    @Test
    void contributions() {
        Part rule = new Part(Source.RULE, Optional.of("asked"), new Evidence(new Span(7, 8), 0.25));
        written(new Contributions(-1, 0.25, List.of(Samples.PART, rule)), """
                {"logit":-1.0,"bias":0.25,"parts":[
                  {"source":"word","start":0,"end":7,"weight":-1.5},
                  {"source":"rule","rule":"asked","start":7,"end":8,"weight":0.25}
                ]}
                """);
    }

    @Test
    void emptyListsAreWrittenAsSuch() {
        List<LayerValue> empty = List.of(
                new Zones(List.of()),
                new Sentences(List.of()),
                new Clauses(List.of()),
                new SentenceSentiments(List.of()),
                new Topics(List.of()),
                new Signals(List.of()),
                new Emotions(List.of()),
                new Pii(List.of()),
                new KeyPhrases(List.of()));
        empty.forEach(value -> written(value, "[]"));
        written(new Labels(new TreeMap<>()), "{}");
    }

    private static void written(LayerValue value, String json) {
        assertEquals(JsonText.golden(json), JsonText.of(value.toJson()));
    }
}
