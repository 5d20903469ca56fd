@NullMarked
package org.maplitmus.junit;

import org.jspecify.annotations.NullMarked;
