/** What a run left behind: the session's own record and its raw results. */
@NullMarked
package org.maplitmus.report.collect;

import org.jspecify.annotations.NullMarked;
