/** What is found in published code; runs on demand, for it fetches the libraries. */
@NullMarked
package org.maplitmus.layouts.published;

import org.jspecify.annotations.NullMarked;
