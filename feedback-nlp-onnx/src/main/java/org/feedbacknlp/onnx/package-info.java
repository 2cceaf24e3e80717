/**
 * A user's own text classifier in the ONNX format as a plugin. {@link org.feedbacknlp.onnx.OnnxProvider} takes a network that was
 * exported from a BERT-like encoder with a classification head: word pieces in, a number for each label out.
 *
 * <p>The network's file is read by native code, which no check of ours can make safe; so it must be pinned by its digest. ONNX
 * Runtime unpacks its library to a temporary folder and loads it for the life of the process; from Java 24 on, its host should be
 * started with {@code --enable-native-access}, as for any library with native code.
 */
@NullMarked
package org.feedbacknlp.onnx;

import org.jspecify.annotations.NullMarked;
