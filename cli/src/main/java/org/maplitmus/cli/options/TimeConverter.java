package org.maplitmus.cli.options;

import org.maplitmus.runner.stress.LengthOfTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time. */
public final class TimeConverter implements ITypeConverter<Time> {

    @Override
    public Time convert(String value) {
        try {
            return new Time(LengthOfTime.of(value));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
