/**
 * The conformance kit for plugins: {@link org.feedbacknlp.testkit.ProviderConformance}. It needs JUnit and, when it runs, an engine on
 * the class path or module path.
 *
 * @uses org.feedbacknlp.api.spi.AnnotatorProvider what a plugin registers
 */
module org.feedbacknlp.testkit {
    requires transitive org.feedbacknlp.api;
    requires transitive org.junit.jupiter.api;
    requires java.logging;
    requires static transitive org.jspecify;

    exports org.feedbacknlp.testkit;

    opens org.feedbacknlp.testkit to
            org.junit.platform.commons;

    uses org.feedbacknlp.api.spi.AnnotatorProvider;
}
