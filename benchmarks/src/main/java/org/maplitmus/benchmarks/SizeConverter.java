package org.maplitmus.benchmarks;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of keys such as {@code 100000} or {@code 1e5}. */
final class SizeConverter implements ITypeConverter<Integer> {

    private static final int MOST = 50_000_000;

    @Override
    public Integer convert(String text) {
        double size = text.matches("[0-9.]+([eE][0-9]+)?") ? number(text) : Double.NaN;
        if (size != Math.rint(size) || size < 2 || size > MOST) {
            throw new TypeConversionException("'" + text + "' is not a number of keys from 2 to " + MOST);
        }
        return (int) size;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
