/** One cell of an earlier run, run again until its broken outcomes show. */
@NullMarked
package org.maplitmus.runner.repro;

import org.jspecify.annotations.NullMarked;
