/** How bad a problem is, by what happened rather than by how loudly it is told. Not exported. */
@NullMarked
package org.feedbacknlp.core.severity;

import org.jspecify.annotations.NullMarked;
