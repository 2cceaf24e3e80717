/** Black-box tests of what an application touches. Not null-marked: they hand {@code null} in to see it refused. */
package org.feedbacknlp.apitest;
