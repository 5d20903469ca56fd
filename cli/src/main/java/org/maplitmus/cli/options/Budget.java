package org.maplitmus.cli.options;

import java.time.Duration;
import org.maplitmus.runner.stress.LengthOfTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time such as {@code 90s}, {@code 3m} or {@code 1h30m}. */
public final class Budget implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            return LengthOfTime.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
