/** What the tests of the engine share. */
package org.feedbacknlp.core.support;
