/** The layouts page of the spec: classes, their verdicts under each model, drawings, and the table of techniques. */
@NullMarked
package org.maplitmus.layouts.page;

import org.jspecify.annotations.NullMarked;
