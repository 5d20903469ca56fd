package org.maplitmus.catalogue.detection;

import java.io.IOException;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A program shares a map between two writers, and the one that is reported catches all that it can.
 *
 * <p>In Go the report is no panic: recover does not stop it, and the process ends with status 2. A program that could
 * go on would go on with a map that may be damaged.
 */
@Guarantee(
        id = "MIS-07",
        statement = "The report of a misuse cannot be caught: the process ends with status 2.",
        source = {
            @Source(
                    value =
                            "Go 1.23.5, src/runtime/map.go: fatal(\"concurrent map writes\"), which unlike panic no recover"
                                    + " stops",
                    url = Docs.GO_MAP),
            @Source(
                    value =
                            "The Go Memory Model: \"An implementation may always react to a data race by reporting the race"
                                    + " and terminating the program\"",
                    url = Docs.GO_MEMORY)
        },
        promise = MapPromises.FATAL_REPORT,
        allowed = @Outcome(id = "exit 2", sentence = "the report ended the process"),
        broken = @Outcome(id = "exit 0", sentence = "the writer caught the report, and the program came to its end"),
        note = "A process of its own runs the program. The maps of this house report with an error that can be caught,"
                + " and end the process only where GoMap.fatalExits(true) was called.")
public class NobodyCatchesAReport {

    private final MisuseProgram program;

    /** Runs {@code program}. */
    public NobodyCatchesAReport(MisuseProgram program) {
        this.program = program;
    }

    @Trial(seconds = 20)
    public void starter(L_Result r) throws IOException, InterruptedException {
        r.r1 = "exit " + program.exitStatus();
    }
}
