package org.maplitmus.contract.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maplitmus.contract.Thrown;

/**
 * The JCStress result class of a scenario.
 *
 * @param className its qualified name
 * @param fields its fields in the order in which it prints them
 */
public record ResultModel(String className, List<Field> fields) {

    /**
     * A field of a result class.
     *
     * @param name such as {@code r1}
     * @param type its type as in source, such as {@code int} or {@code java.lang.Object}
     */
    public record Field(String name, String type) {

        /** Whether the field is a number, and not a reference. */
        public boolean numeric() {
            return !type.contains(".");
        }

        private boolean marksException(String value) {
            return numeric() ? value.matches(Thrown.MARK + "(\\.0)?") : value.startsWith(Thrown.PREFIX);
        }

        private String printed(int mark, String prefix) {
            return numeric() ? mark + fraction() : prefix + ".*";
        }

        private String fraction() {
            return type.equals("float") || type.equals("double") ? ".0" : "";
        }
    }

    /** Copies the list. */
    public ResultModel {
        fields = List.copyOf(fields);
    }

    /** Whether {@code result} is what a sample prints whose actor ended with an exception, see {@link Thrown}. */
    public boolean marksException(String result) {
        String[] values = result.split(", ", -1);
        return values.length == fields.size()
                && IntStream.range(0, values.length).allMatch(i -> fields.get(i).marksException(values[i]));
    }

    /** What a sample prints that ended with the subject's own report, literal or as a regular expression. */
    public String reported() {
        return printed(Thrown.REPORTED_MARK, Thrown.REPORTED_PREFIX);
    }

    /** What a sample prints that ended with any other exception, literal or as a regular expression. */
    public String thrown() {
        return printed(Thrown.MARK, Thrown.PREFIX);
    }

    private String printed(int mark, String prefix) {
        return fields.stream().map(field -> field.printed(mark, prefix)).collect(Collectors.joining(", "));
    }
}
