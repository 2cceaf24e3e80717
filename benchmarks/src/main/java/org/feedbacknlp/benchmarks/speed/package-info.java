/** How fast: comments a second and bytes allocated a comment, by JMH. */
@NullMarked
package org.feedbacknlp.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
