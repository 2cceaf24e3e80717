/** Comments made from a grammar of our own: what data has too little of, such as negation over a distance. */
@NullMarked
package org.feedbacknlp.training.templates;

import org.jspecify.annotations.NullMarked;
