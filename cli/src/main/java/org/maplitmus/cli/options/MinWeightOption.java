package org.maplitmus.cli.options;

import org.maplitmus.cli.terminal.UsageException;
import picocli.CommandLine.Option;

/** {@code --min-weight}: by how many samples a promised guarantee must be KEPT. */
public final class MinWeightOption {

    @Option(
            names = "--min-weight",
            paramLabel = "N",
            description = "A promised guarantee must be KEPT by at least N samples in which its actors met; if one is"
                    + " KEPT by fewer, the run ends with 3 (default: 0).")
    private long samples;

    /** The number of samples, or 0 for any. */
    public long samples() throws UsageException {
        if (samples < 0) {
            throw new UsageException("--min-weight: " + samples + " is less than no sample; say a number from 0 on");
        }
        return samples;
    }
}
