/** Lincheck as an oracle: what an interleaving alone refutes, told by a model checker that is not ours. */
@NullMarked
package org.maplitmus.runner.oracle;

import org.jspecify.annotations.NullMarked;
