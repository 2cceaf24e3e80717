/**
 * How respondents feel: opinion words and expressions with what turns, strengthens and weighs them, clause by clause; in English weighed
 * together with what words are worth to a model that ships, and, where it is asked for, a network. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.sentiment;

import org.jspecify.annotations.NullMarked;
