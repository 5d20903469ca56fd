/** What only the templates of the spec page need: anchors, code tokens and the style sheet and script. */
@NullMarked
package org.maplitmus.report.render.page;

import org.jspecify.annotations.NullMarked;
