package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.detection.MisuseProgram;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.maps.go.GoMap;

/** Programs that misuse a map of Go's after they have called {@link GoMap#fatalExits}. */
public final class MisusePrograms {

    private MisusePrograms() {}

    /** A program with a {@link GoMap}. */
    @Subject(name = "GoMap-fatal")
    @Claim(
            promises = MapPromises.FATAL_REPORT,
            source = {
                @Source(
                        "GoMap.fatalExits: \"a report of any map ends the process as it ends a Go program, with every stack"
                                + " on standard error and status 2\""),
                @Source(value = "Go 1.23.5, src/runtime/map.go", url = Docs.GO_MAP)
            })
    public static MisuseProgram goMap() {
        return new MisuseProgram("GoMap", true);
    }

    /** A program with a {@link org.maplitmus.maps.go.SwissMap}. */
    @Subject(name = "SwissMap-fatal")
    @Claim(
            promises = MapPromises.FATAL_REPORT,
            source = {
                @Source(
                        "GoMap.fatalExits: \"a report of any map ends the process as it ends a Go program, with every stack"
                                + " on standard error and status 2\""),
                @Source(value = "Go 1.24.4, src/internal/runtime/maps/map.go", url = Docs.GO_SWISS_MAP)
            })
    public static MisuseProgram swissMap() {
        return new MisuseProgram("SwissMap", true);
    }

    /** A program with a {@link org.maplitmus.maps.go.FlatSwissMap}. */
    @Subject(name = "FlatSwissMap-fatal")
    @Claim(
            promises = MapPromises.FATAL_REPORT,
            source = {
                @Source(
                        "GoMap.fatalExits: \"a report of any map ends the process as it ends a Go program, with every stack"
                                + " on standard error and status 2\""),
                @Source(value = "Go 1.24.4, src/internal/runtime/maps/map.go", url = Docs.GO_SWISS_MAP)
            })
    public static MisuseProgram flatSwissMap() {
        return new MisuseProgram("FlatSwissMap", true);
    }
}
