package org.feedbacknlp.opennlp;

import java.io.IOException;

/**
 * Runs what asks for an XML parser in OpenNLP. It asks the thread's context class loader, which is the host's and may hold any parser;
 * for as long as the call lasts that is this library's own.
 */
final class OwnLoader {
    private OwnLoader() {}

    /**
     * Runs a call.
     *
     * @param <T> what it makes
     * @param call the call
     * @return what it made
     * @throws IOException if the call does
     */
    static <T> T run(Call<T> call) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return call.make();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }

    /**
     * What is run.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    interface Call<T> {
        /** Makes it. */
        T make() throws IOException;
    }
}
