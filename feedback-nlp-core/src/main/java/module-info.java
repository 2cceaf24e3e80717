/**
 * The engine: from verbatim to analysis. It is reached through {@link org.feedbacknlp.api.FeedbackAnalyzer}; nothing here is
 * exported.
 */
module org.feedbacknlp.core {
    requires transitive org.feedbacknlp.api;
    requires com.github.benmanes.caffeine;
    requires static org.jspecify;
}
