/** The parts of the spec page. */
@NullMarked
package org.maplitmus.report.render.page;

import org.jspecify.annotations.NullMarked;
