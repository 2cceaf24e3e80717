package org.feedbacknlp.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the command, from its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"feedback-nlp " + (version == null ? "(not from a jar)" : version)};
    }
}
