package org.maplitmus.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.benchmarks.plan.Workload;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a constant by the name that it prints, and names all of them if there is none. */
abstract class LabelConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final E[] constants;

    private LabelConverter(E[] constants) {
        this.constants = constants;
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("unknown name '" + name + "'; there are "
                        + Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** Of {@code --keys}. */
    static final class OfKeys extends LabelConverter<KeyKind> {

        OfKeys() {
            super(KeyKind.values());
        }
    }

    /** Of {@code --maps}. */
    static final class OfMaps extends LabelConverter<MapKind> {

        OfMaps() {
            super(MapKind.values());
        }
    }

    /** Of {@code --maps} where two threads share them. */
    static final class OfSharedMaps extends LabelConverter<SharedKind> {

        OfSharedMaps() {
            super(SharedKind.values());
        }
    }

    /** Of {@code --workloads}. */
    static final class OfWorkloads extends LabelConverter<Workload> {

        OfWorkloads() {
            super(Workload.values());
        }
    }
}
