/** Black-box tests of what a plugin author touches. Not null-marked: they hand {@code null} in to see it refused. */
package org.feedbacknlp.apitest.spi;
