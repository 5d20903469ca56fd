/** Renderers against a sample run: golden files, round trips and a real browser. */
@NullMarked
package org.maplitmus.report.render;

import org.jspecify.annotations.NullMarked;
