/** Verbatims with the labels that people gave them: what models learn from and are measured against. */
@NullMarked
package org.feedbacknlp.core.example;

import org.jspecify.annotations.NullMarked;
