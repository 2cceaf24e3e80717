/** The {@code feedback} command and the HTML report. Nothing imports it, so it exports nothing. */
module org.feedbacknlp.cli {
    requires org.feedbacknlp.api;
    requires org.feedbacknlp.core;
    requires org.feedbacknlp.insight;
    requires org.feedbacknlp.lucene;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.compiler;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens org.feedbacknlp.cli to
            info.picocli;
}
