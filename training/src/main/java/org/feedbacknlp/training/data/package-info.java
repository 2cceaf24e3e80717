/** The public data sets that recipes learn from: a folder of tab-separated files, which is no part of the project. */
@NullMarked
package org.feedbacknlp.training.data;

import org.jspecify.annotations.NullMarked;
