package org.feedbacknlp.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.lucene.IndexLockedException;
import org.feedbacknlp.lucene.IndexOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of each kind of fault; {@code benchmarks/index-faults} provokes many. A failure names its seed. */
class FaultsTest {
    @TempDir
    private Path folder;

    private static void survived(Experiment experiment, int times) throws Exception {
        Tally tally = experiment.run(times);
        assertEquals(List.of(), tally.failures());
        assertEquals(times, tally.tried());
        assertTrue(tally.struck() > 0, "a fault that never strikes proves nothing");
    }

    @Test
    void N058_aWriterThatIsKilledLosesNothingThatItAcknowledged() throws Exception {
        survived(new Kills(folder), 2);
    }

    @Test
    void N063_aWriterInAnotherProcessHoldsTheLockUntilItIsKilled() throws Exception {
        Process child = Kills.start(folder, 63);
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertNotNull(lines.readLine(), "the child has written something");
            assertThrows(
                    IndexLockedException.class,
                    () -> IndexStore.open(folder, true, IndexOptions.DEFAULT.withBufferMegabytes(1)));
        } finally {
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
        IndexStore.open(folder, true, IndexOptions.DEFAULT.withVerified(true)).close();
    }

    @Test
    void N059_aMachineThatStopsLosesNothingThatWasAcknowledged() throws Exception {
        survived(DirectoryFaults::crash, 10);
    }

    @Test
    void N060_aFullDiskLosesNothingAndIsRecoveredFrom() throws Exception {
        survived(DirectoryFaults::full, 6);
    }

    @Test
    void N061_aDiskThatFailsNowAndThenLosesNothing() throws Exception {
        survived(DirectoryFaults::errors, 15);
    }

    @Test
    void N067_anInterruptNeverStopsTheIndex() throws Exception {
        survived(new Interrupts(folder), 5);
    }

    @Test
    void N064_N065_noDamageToAFileIsOverlooked() throws Exception {
        survived(Damages.in(folder), 150);
    }
}
