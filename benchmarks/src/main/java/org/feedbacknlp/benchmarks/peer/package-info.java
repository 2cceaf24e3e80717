/** Our classifier and those that people use instead, behind one face, so that one piece of code measures all of them. */
@NullMarked
package org.feedbacknlp.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
