/** A language pack as a plugin. */
module com.example.swedish {
    requires org.feedbacknlp.api;

    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            com.example.swedish.SwedishProvider;
}
