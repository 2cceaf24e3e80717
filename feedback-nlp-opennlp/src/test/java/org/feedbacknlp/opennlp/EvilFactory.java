package org.feedbacknlp.opennlp;

import opennlp.tools.doccat.DoccatFactory;

/** What a hostile model names as its tool factory; its static initialiser leaves a property behind. */
final class EvilFactory extends DoccatFactory {
    static {
        System.setProperty("org.feedbacknlp.opennlp.evil", "yes");
    }
}
