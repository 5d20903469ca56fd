package org.maplitmus.cli.options;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.maplitmus.contract.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a name that stands for one of a few values. Case does not matter; an unknown name is answered by the nearest
 * one and by all there are.
 *
 * @param <T> what is named
 */
public abstract class NameConverter<T> implements ITypeConverter<T> {

    private final Map<String, T> values = new LinkedHashMap<>();

    /** Reads the names that {@code name} gives to {@code all}. */
    protected NameConverter(Collection<T> all, Function<T, String> name) {
        all.forEach(each -> values.put(name.apply(each), each));
    }

    @Override
    public T convert(String text) {
        for (Map.Entry<String, T> each : values.entrySet()) {
            if (each.getKey().equalsIgnoreCase(text)) {
                return each.getValue();
            }
        }
        throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", values.keySet())
                + NearestName.hint(text, values.keySet()));
    }
}
