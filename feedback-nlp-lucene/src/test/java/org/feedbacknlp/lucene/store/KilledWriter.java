package org.feedbacknlp.lucene.store;

import java.nio.file.Path;
import org.feedbacknlp.lucene.IndexOptions;

/** The child: does batches until it is killed, and says after each that it is done. Arguments: folder, seed, first batch. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        Batches batches = new Batches(Long.parseLong(arguments[1]));
        IndexStore store = IndexStore.open(Path.of(arguments[0]), true, IndexOptions.DEFAULT.withBufferMegabytes(1));
        for (int batch = Integer.parseInt(arguments[2]); ; batch++) {
            batches.run(batch, store);
            System.out.println(batch);
            System.out.flush();
        }
    }
}
