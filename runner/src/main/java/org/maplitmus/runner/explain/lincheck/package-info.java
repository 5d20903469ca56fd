/** The engine that is JetBrains' Lincheck: a scenario for it, its verifier, and its text read back into steps. */
@NullMarked
package org.maplitmus.runner.explain.lincheck;

import org.jspecify.annotations.NullMarked;
