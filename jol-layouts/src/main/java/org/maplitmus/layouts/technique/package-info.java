/** Padding techniques as people write them, and which of them isolates on which layout of the JVM. */
@NullMarked
package org.maplitmus.layouts.technique;

import org.jspecify.annotations.NullMarked;
