/** The recorder of waits inside a fork, and the events that it writes. */
@NullMarked
package org.maplitmus.runner.record;

import org.jspecify.annotations.NullMarked;
