/** An annotator with a layer of its own as a plugin; a host that wants to read the layer requires this module. */
module com.example.waits {
    requires transitive org.feedbacknlp.api;

    exports com.example.waits;

    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            com.example.waits.WaitsProvider;
}
