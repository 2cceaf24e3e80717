/**
 * Authored verbatims with gold labels, and the truths planted among them. Tests and benchmarks read it; no module of the
 * library depends on it.
 */
module org.feedbacknlp.corpus {
    requires transitive org.feedbacknlp.api;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine.v2;

    exports org.feedbacknlp.corpus;
    exports org.feedbacknlp.corpus.behaviour;
    exports org.feedbacknlp.corpus.plant;
}
