/**
 * A user's own OpenNLP models as plugins: {@link org.feedbacknlp.opennlp.DoccatProvider} for a document categoriser, {@link
 * org.feedbacknlp.opennlp.NamesProvider} for a name finder. A file is checked before anything parses it.
 *
 * @provides org.feedbacknlp.api.spi.AnnotatorProvider both
 */
module org.feedbacknlp.opennlp {
    requires transitive org.feedbacknlp.api;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.apache.opennlp.tools;
    // OpenNLP logs through it, and as an automatic module it cannot say so itself.
    requires org.slf4j;

    exports org.feedbacknlp.opennlp;

    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            org.feedbacknlp.opennlp.DoccatProvider,
            org.feedbacknlp.opennlp.NamesProvider;
}
