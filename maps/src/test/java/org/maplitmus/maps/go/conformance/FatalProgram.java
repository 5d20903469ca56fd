package org.maplitmus.maps.go.conformance;

import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalExit;

/** The program that misuses a map while reports end the process: arguments are the model and the misuse. */
final class FatalProgram {

    private FatalProgram() {}

    public static void main(String[] args) {
        FatalExit.enabled(true);
        Misuse.valueOf(args[1]).meet(Model.valueOf(args[0]), Detection.GO);
    }
}
