/**
 * The engine itself: finds providers, plans which annotators run in what order, runs them over one text or over a stream of them,
 * keeps plugins from taking anything down but their own layers, and keeps results of short texts. Caffeine bounds what is kept: its eviction by weight and age is what a cache of our own would
 * have to grow to. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.engine;

import org.jspecify.annotations.NullMarked;
