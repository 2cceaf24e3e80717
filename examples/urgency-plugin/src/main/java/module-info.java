/** A classifier as a plugin. */
module com.example.urgency {
    requires org.feedbacknlp.api;

    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            com.example.urgency.UrgencyProvider;
}
