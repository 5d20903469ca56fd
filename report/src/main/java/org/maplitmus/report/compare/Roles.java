package org.maplitmus.report.compare;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;

/**
 * What the cells of a run mean to it.
 *
 * @param twins the names of its weakened twins
 * @param limits the ids of its limits
 */
record Roles(Set<String> twins, Set<String> limits) {

    static Roles of(Run run) {
        return new Roles(
                names(run.subjects().stream(), SubjectModel::weakened, SubjectModel::name),
                names(run.guarantees().stream(), GuaranteeModel::limit, GuaranteeModel::id));
    }

    private static <T> Set<String> names(Stream<T> all, Predicate<T> which, Function<T, String> name) {
        return all.filter(which).map(name).collect(Collectors.toSet());
    }

    Role of(JudgedCell cell) {
        if (twins.contains(cell.subject())) {
            return Role.TWIN;
        }
        if (limits.contains(cell.guarantee())) {
            return Role.LIMIT;
        }
        return cell.promised() ? Role.PROMISED : Role.UNPROMISED;
    }
}
