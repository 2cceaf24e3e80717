/**
 * What a caller may rely on. Each exported package bears one of the marks; a type or method that differs from its package bears its own.
 * Packages that are not exported are internal: they change without notice, whoever can reach them on the class path.
 *
 * @since 0.1
 */
@Stable
@NullMarked
package org.feedbacknlp.api.stability;

import org.jspecify.annotations.NullMarked;
