/** Small programs that put the rules and the search to the test. */
@NullMarked
package org.maplitmus.weak.litmus;

import org.jspecify.annotations.NullMarked;
