/** Tests of what differs between runs. */
@NullMarked
package org.maplitmus.report.compare;

import org.jspecify.annotations.NullMarked;
