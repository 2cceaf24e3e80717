/**
 * What a plugin author implements. Register an {@link org.feedbacknlp.api.spi.AnnotatorProvider} with {@code provides} in the
 * module descriptor and in {@code META-INF/services}; a plain classifier starts from {@link
 * org.feedbacknlp.api.spi.ClassifierProvider}. The engine's own annotators come the same way.
 */
@NullMarked
package org.feedbacknlp.api.spi;

import org.jspecify.annotations.NullMarked;
