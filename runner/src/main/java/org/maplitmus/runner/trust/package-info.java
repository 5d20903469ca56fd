/** Which runs were made by the user who looks at them. */
@NullMarked
package org.maplitmus.runner.trust;

import org.jspecify.annotations.NullMarked;
