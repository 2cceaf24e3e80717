/** The library in a programme. */
module com.example.embedding {
    requires org.feedbacknlp.api;
}
