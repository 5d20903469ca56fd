package org.maplitmus.runner.bring;

import org.maplitmus.contract.convert.ConvertedMap;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.SubjectModel;

/**
 * A map that passed the inspection: the subject that it is in the catalogue, and how one is made.
 *
 * @param subject the subject, whose factory is the class of {@link #makerName()}
 * @param type what it is to the catalogue
 * @param expression the Java expression that makes one
 * @param keys the form of its keys
 * @param values the form of its values
 */
public record BroughtMap(SubjectModel subject, SubjectType type, String expression, Form keys, Form values) {

    /** A package that no class of this program and none of somebody's jar is in. */
    private static final String PACKAGE = "org.maplitmus.brought";

    /** The class that makes a subject of this {@code name}. */
    static String makerName(String name) {
        return PACKAGE + "." + SubjectModel.identifier(name);
    }

    /** The class that makes one. */
    String makerName() {
        return makerName(subject.name());
    }

    /** Whether scenarios see it through a view that converts. */
    boolean converted() {
        return keys.converts() || values.converts();
    }

    /** The expression of the Map that scenarios see. In full: the maker's own name may be that of any class. */
    private String view() {
        String form = Form.class.getName();
        return "%s.<K, V>of(made(), %s.%s, %s.%s)".formatted(ConvertedMap.class.getName(), form, keys, form, values);
    }

    /** The source text of the class that makes one. */
    String makerSource() {
        return """
                package %s;

                /** Makes the map that was brought. */
                public final class %s {

                    private %s() {}

                    public static <K, V> %s<K, V> create() {
                        return %s;
                    }

                    public static Object made() {
                        try {
                            return %s;
                        } catch (RuntimeException e) {
                            throw e;
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
                """.formatted(
                        PACKAGE,
                        SubjectModel.identifier(subject.name()),
                        SubjectModel.identifier(subject.name()),
                        type.name(),
                        type.made(view()),
                        expression);
    }
}
