/**
 * Verbatims with the labels that people gave them: what models learn from and are measured against.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.example;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
