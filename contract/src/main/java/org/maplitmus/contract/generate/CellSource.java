package org.maplitmus.contract.generate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * The source text of a cell: a JCStress test that extends the scenario and hands it the subject.
 *
 * <p>JCStress looks for actors on the annotated class itself, so the cell overrides each and forwards. An actor that
 * ends with an exception is remembered, and the arbiter, which every cell has, marks the result as {@link Thrown} says.
 * The subject's own report of a misuse is remembered apart, and gives way to any other exception. The text follows from
 * the cell alone.
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
                public class %s extends %s {

                    private Throwable thrown;
                %s
                %s}
                """.formatted(
                        guarantee.packageName(),
                        imports(cell),
                        CellHead.of(cell),
                        cell.simpleClassName(),
                        guarantee.name(),
                        cell.subject().reports().isEmpty() ? "" : "    private Throwable reported;\n",
                        CellMembers.of(cell));
    }

    private static String imports(CellModel cell) {
        Stream<String> ours = Stream.of(
                "javax.annotation.processing.Generated",
                Thrown.class.getName(),
                cell.guarantee().result().className());
        Stream<String> harness = Stream.of(
                        "Actor", "Arbiter", "Description", "Expect", "JCStressTest", "Outcome", "State")
                .map(HARNESS::concat);
        Stream<String> reference = CellHead.addresses(cell).findAny().map(any -> HARNESS + "Ref").stream();
        return Stream.of(ours, harness, reference)
                .flatMap(names -> names)
                .sorted()
                .map("import %s;"::formatted)
                .collect(Collectors.joining("\n"));
    }
}
