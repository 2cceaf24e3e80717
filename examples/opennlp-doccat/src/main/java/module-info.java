/** A user's own OpenNLP model in a programme. */
module com.example.doccat {
    requires org.feedbacknlp.api;
}
