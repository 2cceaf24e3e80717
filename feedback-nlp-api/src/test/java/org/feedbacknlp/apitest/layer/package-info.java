/** Black-box tests of what layers hold. Not null-marked: they hand {@code null} in to see it refused. */
package org.feedbacknlp.apitest.layer;
