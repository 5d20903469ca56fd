/** Classes by name, brought to a verdict under every model: ours, the JDK's, or anybody's. */
@NullMarked
package org.maplitmus.layouts.inspection;

import org.jspecify.annotations.NullMarked;
