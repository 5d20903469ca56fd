/** Where a user's own map is, outside of this program's packages. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
