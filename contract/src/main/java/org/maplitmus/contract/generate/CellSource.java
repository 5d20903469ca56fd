package org.maplitmus.contract.generate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.TrialCell;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * The source text of a cell: a class that extends the scenario and hands it the subject.
 *
 * <p>It is a JCStress test, or a {@link TrialCell} if the scenario has a trial. JCStress looks for actors on the
 * annotated class itself, so the cell overrides each and forwards. An actor that ends with an exception is remembered,
 * and the arbiter, which every cell has, marks the result as {@link Thrown} says. The subject's own report of a misuse
 * is remembered apart, and gives way to any other exception. A trial marks its result in the same way. The text follows
 * from the cell alone.
 */
public final class CellSource {

    private static final String HARNESS = "org.openjdk.jcstress.annotations.";

    private CellSource() {}

    /** The text of a compilation unit that declares the class {@link CellModel#className()}. */
    public static String of(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        return """
                package %s;

                %s

                %s
                public class %s extends %s%s {

                %s}
                """.formatted(
                        guarantee.packageName(),
                        imports(cell),
                        CellHead.of(cell),
                        cell.simpleClassName(),
                        guarantee.name(),
                        guarantee.trial() == null ? "" : " implements " + TrialCell.class.getSimpleName(),
                        CellMembers.of(cell));
    }

    /** The name of the method of the class that runs last, with the result. */
    public static String arbiter(CellModel cell) {
        return CellMembers.arbiterName(cell);
    }

    private static String imports(CellModel cell) {
        Stream<String> ours = Stream.of(
                "javax.annotation.processing.Generated",
                Thrown.class.getName(),
                cell.guarantee().result().className());
        Stream<String> keys =
                CellMembers.takesKeys(cell.guarantee()) ? Stream.of(KeysInUse.class.getName()) : Stream.empty();
        Stream<String> running =
                cell.guarantee().trial() == null ? harness(cell) : Stream.of(TrialCell.class.getName());
        return Stream.of(ours, keys, running)
                .flatMap(names -> names)
                .sorted()
                .map("import %s;"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> harness(CellModel cell) {
        Stream<String> always =
                Stream.of("Actor", "Arbiter", "Description", "Expect", "JCStressTest", "Outcome", "State");
        Stream<String> reference = CellHead.addresses(cell).findAny().map(any -> "Ref").stream();
        return Stream.concat(always, reference).map(HARNESS::concat);
    }
}
