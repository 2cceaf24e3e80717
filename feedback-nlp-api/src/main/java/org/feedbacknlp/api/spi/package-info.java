/**
 * What a plugin author implements. Register an {@link org.feedbacknlp.api.spi.AnnotatorProvider} with {@code provides} in the
 * module descriptor and in {@code META-INF/services}; a plain classifier starts from {@link
 * org.feedbacknlp.api.spi.ClassifierProvider}. The engine's own annotators come the same way.
 *
 * @since 0.1
 */
@Stable
@NullMarked
package org.feedbacknlp.api.spi;

import org.feedbacknlp.api.stability.Stable;
import org.jspecify.annotations.NullMarked;
