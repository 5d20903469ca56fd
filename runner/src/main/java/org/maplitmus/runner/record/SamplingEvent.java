package org.maplitmus.runner.record;

import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The event of a recording that lasts as long as a cell is sampled. The flight recorder reads its fields. */
@Name(SamplingEvent.NAME)
@Label("Sampling")
@StackTrace(false)
@SuppressWarnings("UnusedVariable")
public final class SamplingEvent extends Event {

    public static final String NAME = "maplitmus.Sampling";
    public static final String JAVA = "java";
    public static final String SAMPLES = "samples";

    @Name(JAVA)
    @Label("Java version")
    private final String java = System.getProperty("java.version", "unknown");

    @Name(SAMPLES)
    @Label("Samples")
    private long samples;

    void commit(long taken) {
        samples = taken;
        commit();
    }
}
