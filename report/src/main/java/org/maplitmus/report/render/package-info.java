/** From verdicts to what people and machines read: the spec page, JUnit XML, Markdown and the console table. */
@NullMarked
package org.maplitmus.report.render;

import org.jspecify.annotations.NullMarked;
