package org.maplitmus.cli.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maplitmus.cli.layouts.LayoutWitness;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.runner.jvm.Jdk;

/**
 * Asks the hardware, at the end of a whole night, what the layouts predict; the verdicts do not depend on the answer.
 *
 * @param jdks the installations of the night
 * @param folder the folder of its run
 * @param terminal where it prints
 */
record NightWitness(List<Jdk> jdks, Path folder, Terminal terminal) {

    /** Asks, and prints and keeps the answer, or prints why there is none. */
    void ask() {
        try {
            new LayoutWitness(folder, terminal.out()).run(homes());
        } catch (IOException e) {
            terminal.out().println("no witness of layouts: " + e.getMessage());
        }
    }

    private List<JavaHome> homes() throws IOException {
        List<JavaHome> homes = new ArrayList<>();
        for (Jdk jdk : jdks) {
            homes.add(JavaHome.at(jdk.launcher().toRealPath().resolve("../..").normalize()));
        }
        return homes;
    }
}
