/** What the assertions accept, and the words in which they refuse. */
@NullMarked
package org.maplitmus.layouts.assertion;

import org.jspecify.annotations.NullMarked;
