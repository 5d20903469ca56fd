package org.maplitmus.cli.options;

import picocli.CommandLine.Option;

/** {@code --min-weight}: by how many samples a promised guarantee must be KEPT. */
public final class MinWeightOption {

    @Option(
            names = "--min-weight",
            paramLabel = "N",
            description = "A promised guarantee must be KEPT by at least N samples in which its actors met; fewer end"
                    + " with 3 (default: any number that makes a verdict).")
    private long samples;

    /** The number of samples, or 0 for any. */
    public long samples() {
        return samples;
    }
}
