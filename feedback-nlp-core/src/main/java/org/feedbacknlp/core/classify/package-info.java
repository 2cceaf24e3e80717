/** Labels of trained models as a layer: models are loaded, laid side by side, and asked. Not exported. */
@NullMarked
package org.feedbacknlp.core.classify;

import org.jspecify.annotations.NullMarked;
