/** What is said of a class by its name. */
@NullMarked
package org.maplitmus.layouts.inspection;

import org.jspecify.annotations.NullMarked;
