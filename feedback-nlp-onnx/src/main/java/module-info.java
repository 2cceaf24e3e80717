/**
 * A user's own text classifier in the ONNX format as a plugin: {@link org.feedbacknlp.onnx.OnnxProvider}. The network runs in
 * ONNX Runtime, which is native code; what becomes of a text before and behind it is Java.
 *
 * @provides org.feedbacknlp.api.spi.AnnotatorProvider the plugin
 */
module org.feedbacknlp.onnx {
    requires transitive org.feedbacknlp.api;
    requires static transitive org.jspecify;
    requires com.microsoft.onnxruntime;

    exports org.feedbacknlp.onnx;

    provides org.feedbacknlp.api.spi.AnnotatorProvider with
            org.feedbacknlp.onnx.OnnxProvider;
}
