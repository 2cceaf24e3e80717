/** A user's own network in the ONNX format in a programme. */
module com.example.onnx {
    requires org.feedbacknlp.api;
}
