package org.feedbacknlp.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
        survived(new Kills(folder), 3);
    }

    @Test
    void N059_aMachineThatStopsLosesNothingThatWasAcknowledged() throws Exception {
        survived(DirectoryFaults::crash, 30);
    }

    @Test
    void N060_aFullDiskLosesNothingAndIsRecoveredFrom() throws Exception {
        survived(DirectoryFaults::full, 20);
    }

    @Test
    void N061_aDiskThatFailsNowAndThenLosesNothing() throws Exception {
        survived(DirectoryFaults::errors, 25);
    }

    @Test
    void N067_anInterruptNeverStopsTheIndex() throws Exception {
        survived(new Interrupts(folder), 10);
    }

    @Test
    void N064_N065_noDamageToAFileIsOverlooked() throws Exception {
        survived(Damages.in(folder), 150);
    }
}
