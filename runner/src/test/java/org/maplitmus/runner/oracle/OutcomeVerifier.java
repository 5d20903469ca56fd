package org.maplitmus.runner.oracle;

import java.util.List;
import java.util.Objects;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.util.LincheckResult;
import org.jetbrains.kotlinx.lincheck.util.ValueResult;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;
import org.jspecify.annotations.Nullable;

/**
 * Fails an invocation of a scenario whose last operation returns a result that is sought.
 *
 * <p>Lincheck makes the verifier itself, so the search that it works for is in a static field: one at a time.
 */
public final class OutcomeVerifier implements Verifier {

    private static @Nullable Search current;

    private final Search search = Objects.requireNonNull(current, "no search");

    /** Called by Lincheck, whose sequential specification is not needed here. */
    public OutcomeVerifier(Class<?> specification) {
        Objects.requireNonNull(specification);
    }

    /** Whose results are judged from now on. */
    static void judgeFor(Search search) {
        current = search;
    }

    @Override
    public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
        List<LincheckResult> after = results.getPostResults();
        return !(after.get(after.size() - 1) instanceof ValueResult last
                && search.meets(String.valueOf(last.getValue())));
    }
}
