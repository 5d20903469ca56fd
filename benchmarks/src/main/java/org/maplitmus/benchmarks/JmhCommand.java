package org.maplitmus.benchmarks;

import picocli.CommandLine.Command;

/** Named here for the help only: everything after it is JMH's own command line. */
@Command(
        name = "jmh",
        description = "The same workloads by JMH; what follows is for JMH, such as jmh -l or jmh getHit.")
final class JmhCommand {}
