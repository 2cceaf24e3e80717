package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.feedbacknlp.api.stability.Experimental;
import org.feedbacknlp.api.stability.Stable;
import org.junit.jupiter.api.Test;

/** Whoever looks at an exported package learns whether he may rely on it. */
class StabilityTest {
    private static List<ModuleDescriptor> modules() throws IOException {
        List<ModuleDescriptor> modules = new ArrayList<>();
        for (URL place : Collections.list(StabilityTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream in = place.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(in);
                if (module.name().startsWith("org.feedbacknlp.")
                        && !module.name().endsWith(".cli")) {
                    modules.add(module);
                }
            }
        }
        return modules;
    }

    @Test
    void everyExportedPackageBearsOneMark() throws IOException, ClassNotFoundException {
        int marked = 0;
        for (ModuleDescriptor module : modules()) {
            for (ModuleDescriptor.Exports exports : module.exports()) {
                if (exports.isQualified()) {
                    continue;
                }
                Package exported =
                        Class.forName(exports.source() + ".package-info").getPackage();
                boolean stable = exported.isAnnotationPresent(Stable.class);
                boolean experimental = exported.isAnnotationPresent(Experimental.class);
                assertTrue(stable ^ experimental, exports.source());
                assertTrue(!stable || exports.source().startsWith("org.feedbacknlp.api"), exports.source());
                marked++;
            }
        }
        assertTrue(marked >= 10, "only " + marked + " packages were looked at");
    }
}
