/**
 * The engine: from verbatim to analysis. It is reached through {@link org.feedbacknlp.api.FeedbackAnalyzer}. Exported is what trains
 * models, asks them and looks at their files; who only analyses needs the API alone.
 *
 * @uses org.feedbacknlp.api.spi.AnnotatorProvider the annotators, its own and plugins'
 */
module org.feedbacknlp.core {
    requires transitive org.feedbacknlp.api;
    requires com.github.benmanes.caffeine;
    requires org.snakeyaml.engine.v2;
    requires static org.jspecify;

    exports org.feedbacknlp.core.classify;
    exports org.feedbacknlp.core.codebook;
    exports org.feedbacknlp.core.drift;
    exports org.feedbacknlp.core.evaluate;
    exports org.feedbacknlp.core.example;
    exports org.feedbacknlp.core.model;
    exports org.feedbacknlp.core.registry;
    exports org.feedbacknlp.core.review;
    exports org.feedbacknlp.core.train;

    uses org.feedbacknlp.api.spi.AnnotatorProvider;

    provides org.feedbacknlp.api.EngineProvider with
            org.feedbacknlp.core.engine.CoreEngineProvider;
    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            org.feedbacknlp.core.effort.EffortProvider,
            org.feedbacknlp.core.emotion.EmotionProvider,
            org.feedbacknlp.core.phrase.KeyPhraseProvider,
            org.feedbacknlp.core.sentiment.SentimentProvider,
            org.feedbacknlp.core.severity.SeverityProvider,
            org.feedbacknlp.core.signal.SignalProvider,
            org.feedbacknlp.core.stage.StageProvider,
            org.feedbacknlp.core.codebook.TopicProvider;
}
