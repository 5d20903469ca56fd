/** The maps measured side by side with named peers: the command line and its tables. */
@NullMarked
package org.maplitmus.benchmarks;

import org.jspecify.annotations.NullMarked;
