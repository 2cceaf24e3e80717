/** The engine of feedback-nlp: from verbatim to analysis. Nothing here is exported but what an application must touch. */
module org.feedbacknlp.core {
    requires transitive org.feedbacknlp.api;
    requires static org.jspecify;
}
