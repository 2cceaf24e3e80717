/**
 * What an analysis is made of: {@link org.feedbacknlp.api.layer.Layer} names each kind of finding, and one immutable type
 * holds it. Offsets are UTF-16 code units into the original text and never split a surrogate pair.
 *
 * @since 0.1
 */
@Stable
@NullMarked
package org.feedbacknlp.api.layer;

import org.feedbacknlp.api.stability.Stable;
import org.jspecify.annotations.NullMarked;
