/**
 * An index of analyses in a folder: what was found in verbatims, and their words, made searchable. It rests on the API
 * and on the statistics of insight alone, so it indexes analyses from any engine.
 */
module org.feedbacknlp.lucene {
    requires transitive org.feedbacknlp.api;
    requires transitive org.feedbacknlp.insight;
    requires org.apache.lucene.core;
    requires static org.jspecify;

    exports org.feedbacknlp.lucene;
}
