/** The layouts page. */
@NullMarked
package org.maplitmus.layouts.page;

import org.jspecify.annotations.NullMarked;
