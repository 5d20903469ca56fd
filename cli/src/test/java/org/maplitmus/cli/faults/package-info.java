/**
 * What happens to a run when signals, disks, files, clocks, maps and users go wrong: one table, in docs/faults.md too.
 */
@NullMarked
package org.maplitmus.cli.faults;

import org.jspecify.annotations.NullMarked;
