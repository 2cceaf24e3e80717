/**
 * The statistics behind the findings, usable by themselves. All are pure functions of their arguments: immutable, safe to
 * share between threads, the same bits on every machine.
 *
 * <p>Distributions, root finding and the eigenvalues of symmetric matrices come from Hipparchus (module {@code core}). It was
 * chosen over Apache Commons Statistics for two reasons. It brings the linear algebra that regressions need, so that one
 * library is enough. And it computes exponentials, logarithms and powers in plain Java rather than with the intrinsics of
 * {@code Math}, whose last bit may differ between machines, as contract C2 asks. It depends on nothing. It has no module
 * descriptor; on the module path its name comes from its file's name.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.insight.stat;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
