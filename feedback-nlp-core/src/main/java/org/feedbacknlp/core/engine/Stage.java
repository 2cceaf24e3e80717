package org.feedbacknlp.core.engine;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Scope;

/**
 * An annotator in its place in the pipeline.
 *
 * @param name its provider's name
 * @param scope what it may see
 * @param announced the layers that it may give
 * @param wanted those among them that are kept
 * @param annotator the annotator
 */
record Stage(String name, Scope scope, Set<Layer<?>> announced, Set<Layer<?>> wanted, Annotator annotator) {}
