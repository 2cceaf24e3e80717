package org.feedbacknlp.testkit.broken;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import org.feedbacknlp.api.spi.ProviderName;

/** Reads Java objects. */
@ProviderName("broken-deserialises")
public final class Deserialises extends Sound {
    /** Reads one. */
    static Object read(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }
}
