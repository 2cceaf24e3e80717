/** How a respondent feels about what is mentioned: which opinion of a text is about which mention. Not exported. */
@NullMarked
package org.feedbacknlp.core.topic;

import org.jspecify.annotations.NullMarked;
