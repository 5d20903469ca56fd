package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.layouts.vm.LayoutComparison;
import org.maplitmus.layouts.vm.VmConfiguration;
import org.maplitmus.report.judge.ExitStatus;

/**
 * Compares the layout models with virtual machines and prints what it found.
 *
 * @param console where it prints
 */
record LayoutVerification(PrintWriter console) {

    private static final int MOST_SHOWN = 5;

    /** Compares every configuration of these installations; passed if all agree. */
    ExitStatus run(List<JavaHome> homes) throws IOException {
        int different = 0;
        List<VmConfiguration> configurations = homes.stream()
                .flatMap(home -> VmConfiguration.of(home).stream())
                .toList();
        for (VmConfiguration configuration : configurations) {
            LayoutComparison comparison = LayoutComparison.run(configuration, System.getProperty("java.class.path"));
            print(comparison);
            different += comparison.agrees() ? 0 : 1;
        }
        console.printf(
                "%d of %d configurations lay out as their model says%n",
                configurations.size() - different, configurations.size());
        return different == 0 ? ExitStatus.PASSED : ExitStatus.FAILED;
    }

    private void print(LayoutComparison comparison) {
        console.printf(
                "%-24s %,d classes, %,d of them contended: %s   %s%n",
                comparison.configuration().model(),
                comparison.classes(),
                comparison.contended(),
                comparison.agrees() ? "no difference" : comparison.mismatches().size() + " differences",
                comparison.configuration());
        comparison.mismatches().stream().limit(MOST_SHOWN).forEach(each -> console.println("    " + each));
    }
}
