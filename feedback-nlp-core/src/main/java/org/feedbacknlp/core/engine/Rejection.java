package org.feedbacknlp.core.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/** Says in one plain line what is wrong with a provider that threw while it was found, described or made. */
final class Rejection {
    /** Class files of Java n have the version n + 44. */
    private static final int CLASS_FILE_OF_JAVA_0 = 44;

    private static final int DEEPEST_CAUSE = 20;
    private static final String OWN = "org/feedbacknlp/";

    private Rejection() {}

    /**
     * Names the cause: a class file that is too new, another version of the library, a class that is missing, or what was thrown.
     *
     * @param thrown what a provider threw
     * @param version the engine's version
     * @throws OutOfMemoryError if that is at the bottom of it
     */
    static String reason(Throwable thrown, String version) {
        rethrowOutOfMemory(thrown);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError broken) {
                return linkage(broken, version);
            }
        }
        if (thrown instanceof ServiceConfigurationError && thrown.getCause() instanceof NoSuchMethodException) {
            return "it has no public constructor without arguments";
        }
        if (thrown instanceof ServiceConfigurationError && thrown.getCause() != null) {
            return "its constructor threw " + told(thrown.getCause());
        }
        return thrown instanceof ServiceConfigurationError ? withoutService(thrown) : told(thrown);
    }

    private static String told(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
    }

    /** Every message of the loader begins with the name of the service, which is always the same. */
    private static String withoutService(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        String service = AnnotatorProvider.class.getName() + ": ";
        return message.startsWith(service) ? message.substring(service.length()) : message;
    }

    /**
     * Says that a plugin was built for another version of the library, empty if that is not what it shows. Nothing of a message is told,
     * since one could hold a part of a verbatim.
     */
    static Optional<String> skew(Throwable thrown, String version) {
        return thrown instanceof LinkageError broken && isSkew(broken, String.valueOf(broken.getMessage()))
                ? Optional.of(skew(version) + " (" + broken.getClass().getSimpleName() + ")")
                : Optional.empty();
    }

    private static String skew(String version) {
        return "it was built for another version of feedback-nlp-api than this one, " + version
                + "; rebuild it or take the one made for it";
    }

    private static boolean isSkew(LinkageError broken, String message) {
        boolean missing = broken instanceof NoClassDefFoundError && message.contains(OWN);
        boolean changed = broken instanceof IncompatibleClassChangeError
                && (message.contains("org.feedbacknlp.") || message.contains(OWN));
        return missing || changed;
    }

    private static String linkage(LinkageError broken, String version) {
        String message = String.valueOf(broken.getMessage());
        String kind = broken.getClass().getSimpleName();
        if (broken instanceof UnsupportedClassVersionError) {
            return "it needs Java " + neededJava(message) + ", this is Java "
                    + Runtime.version().feature() + " (" + kind + ")";
        }
        if (isSkew(broken, message)) {
            return skew(version) + " (" + kind + ": " + message + ")";
        }
        if (broken instanceof NoClassDefFoundError && !message.contains(" ")) {
            return "class " + message.replace('/', '.') + " is missing; add the jar that has it beside the plugin ("
                    + kind + ")";
        }
        if (broken instanceof ExceptionInInitializerError initializer && initializer.getCause() != null) {
            return "its static initialiser threw " + told(initializer.getCause());
        }
        return kind + ": " + message;
    }

    private static String neededJava(String message) {
        String before = "class file version ";
        int at = message.toLowerCase(Locale.ROOT).indexOf(before);
        int end = at + before.length();
        int number = 0;
        while (at >= 0 && end < message.length() && Character.isDigit(message.charAt(end))) {
            number = Math.min(number * 10 + message.charAt(end) - '0', 9999);
            end++;
        }
        return number > CLASS_FILE_OF_JAVA_0 ? String.valueOf(number - CLASS_FILE_OF_JAVA_0) : "of a later version";
    }

    /** Returns the class that a service file names and that cannot be had, where the loader tells. */
    static Optional<String> className(Throwable thrown) {
        if (thrown instanceof ServiceConfigurationError && thrown.getMessage() != null) {
            return word(thrown.getMessage(), ": Provider ", ' ');
        }
        if (thrown instanceof UnsupportedClassVersionError && thrown.getMessage() != null) {
            return word(" " + thrown.getMessage(), " ", ' ').map(name -> name.replace('/', '.'));
        }
        return Optional.empty();
    }

    private static Optional<String> word(String text, String before, char after) {
        int at = text.indexOf(before);
        int start = at + before.length();
        int end = at < 0 ? -1 : text.indexOf(after, start);
        return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    /** Throws what nobody can go on after, even where it is a cause. */
    static void rethrowOutOfMemory(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof OutOfMemoryError) {
                throw new OutOfMemoryError("while a provider was loaded");
            }
            cause = cause.getCause();
        }
    }
}
