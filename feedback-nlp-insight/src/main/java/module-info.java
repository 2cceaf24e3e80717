/**
 * From analyses to findings: metrics, contrasts, trends, drivers and quotes, each with its interval, its method and its
 * coverage. It needs analyses and no engine: whoever made them.
 */
module org.feedbacknlp.insight {
    requires transitive org.feedbacknlp.api;
    requires static transitive org.jspecify;
    // Named after its file: Hipparchus gives its jars no module name yet.
    requires hipparchus.core;

    exports org.feedbacknlp.insight;
    exports org.feedbacknlp.insight.finding;
    exports org.feedbacknlp.insight.stat;
    exports org.feedbacknlp.insight.topic;
}
