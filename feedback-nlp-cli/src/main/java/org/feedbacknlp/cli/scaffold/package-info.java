/** What {@code feedback new-plugin} writes: a Maven project that holds one provider, its tests and what registers it. */
@NullMarked
package org.feedbacknlp.cli.scaffold;

import org.jspecify.annotations.NullMarked;
