package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.layouts.witness.PerfC2c;
import org.maplitmus.layouts.witness.Witness;
import org.maplitmus.layouts.witness.WitnessResult;
import org.maplitmus.layouts.witness.WitnessTable;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.render.WholeFile;

/**
 * Asks the hardware what the verdicts predict, and prints and keeps what it says.
 *
 * @param folder where the text goes
 * @param console where it prints
 */
public record LayoutWitness(Path folder, PrintWriter console) {

    /** Runs the experiments on each installation; passed if each of them could bear witness. */
    public ExitStatus run(List<JavaHome> homes) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean collected = true;
        for (JavaHome home : homes) {
            console.println("Java " + home.version() + ": less than a minute on an idle machine ...");
            WitnessResult evidence = Witness.run(home, System.getProperty("java.class.path"));
            collected &= evidence instanceof WitnessResult.Collected;
            String table = WitnessTable.render(evidence);
            console.println(table);
            text.append("Java ")
                    .append(home.version())
                    .append("\n\n")
                    .append(table)
                    .append("\n");
        }
        String perf = PerfC2c.describe();
        console.println(perf);
        console.println("The text: "
                + WholeFile.write(
                        folder.resolve("witness.txt"),
                        text.append(perf).append("\n").toString()));
        return collected ? ExitStatus.PASSED : ExitStatus.UNDECIDED;
    }
}
