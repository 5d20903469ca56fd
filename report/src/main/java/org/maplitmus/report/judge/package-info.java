/** From raw results to verdicts. The only place that decides what passes and what fails. */
@NullMarked
package org.maplitmus.report.judge;

import org.jspecify.annotations.NullMarked;
