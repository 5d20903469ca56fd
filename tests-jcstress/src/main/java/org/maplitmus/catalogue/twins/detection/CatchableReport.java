package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.detection.MisuseProgram;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A program with a map of Go's whose reports are errors like any other: who catches one goes on. */
public final class CatchableReport {

    private CatchableReport() {}

    /** The program. */
    @Subject(name = "catchable-report")
    @Claim(
            promises = MapPromises.FATAL_REPORT,
            source = @Source(value = "Go 1.23.5, src/runtime/map.go: fatal", url = Docs.GO_MAP))
    @WeakenedTwin(of = "GoMap-fatal", without = "the end of the process: fatalExits is off", refutes = "MIS-07")
    public static MisuseProgram program() {
        return new MisuseProgram("GoMap", false);
    }
}
