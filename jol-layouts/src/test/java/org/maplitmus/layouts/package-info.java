/** The walls between the packages of the module. */
@NullMarked
package org.maplitmus.layouts;

import org.jspecify.annotations.NullMarked;
