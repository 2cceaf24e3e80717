/**
 * Values and service interfaces of feedback-nlp: what goes in, what comes out, and what a plugin implements. It depends
 * on nothing but null-safety annotations.
 *
 * @uses org.feedbacknlp.api.EngineProvider the engine behind {@link org.feedbacknlp.api.FeedbackAnalyzer}
 */
module org.feedbacknlp.api {
    requires static transitive org.jspecify;

    exports org.feedbacknlp.api;
    exports org.feedbacknlp.api.layer;
    exports org.feedbacknlp.api.rule;
    exports org.feedbacknlp.api.rule.match;
    exports org.feedbacknlp.api.spi;
    exports org.feedbacknlp.api.stability;

    uses org.feedbacknlp.api.EngineProvider;
}
