/** From judged runs to what differs between them: two nights side by side, and many in a row. */
@NullMarked
package org.maplitmus.report.compare;

import org.jspecify.annotations.NullMarked;
