/**
 * Several versions of models in one process: one serves, it is swapped while texts come in, and a new one runs beside it until its labels
 * are seen to be better.
 */
@NullMarked
package org.feedbacknlp.core.registry;

import org.jspecify.annotations.NullMarked;
