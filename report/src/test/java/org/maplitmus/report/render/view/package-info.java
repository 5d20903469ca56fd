/** The order and the words that all renderers share. */
@NullMarked
package org.maplitmus.report.render.view;

import org.jspecify.annotations.NullMarked;
