/**
 * How respondents feel: opinion words and expressions with what turns, strengthens and weighs them, clause by clause. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.sentiment;

import org.jspecify.annotations.NullMarked;
