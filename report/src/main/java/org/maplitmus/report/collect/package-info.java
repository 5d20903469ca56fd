/** What a run left behind: the session's own record and the raw results that JCStress' readers understand. */
@NullMarked
package org.maplitmus.report.collect;

import org.jspecify.annotations.NullMarked;
