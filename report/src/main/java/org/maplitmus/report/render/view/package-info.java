/** What all renderers share: the order of the matrix, the words and signs of verdicts, the limits of a run. */
@NullMarked
package org.maplitmus.report.render.view;

import org.jspecify.annotations.NullMarked;
