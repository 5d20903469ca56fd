package org.maplitmus.runner.bring;

import java.util.Map;
import org.maplitmus.contract.convert.ConvertedMap;
import org.maplitmus.contract.convert.ConvertedSet;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * A map or a set that passed the inspection: the subject that it is in the catalogue, and how one is made.
 *
 * @param subject the subject, whose factory is the class of {@link #makerName()}
 * @param type what it is to the catalogue
 * @param expression the Java expression that makes one
 * @param keys the form of its keys, or of the elements of a set
 * @param values the form of its values
 * @param limit how many entries it holds at most, or 0 if it says no limit
 */
public record BroughtSubject(
        SubjectModel subject, SubjectType type, String expression, Form keys, Form values, int limit) {

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

    /** Whether scenarios see it through a view that converts, or through one that knows its limit. */
    boolean behindAView() {
        return keys.converts() || values.converts() || type.numbered();
    }

    /** Whether it holds the entries that scenarios have at once, of which {@code entries} says how many. */
    boolean holds(GuaranteeModel guarantee, Map<String, Integer> entries) {
        return limit == 0
                || type.isAdaptedFor(guarantee)
                || entries.getOrDefault(guarantee.id(), Integer.MAX_VALUE) <= limit;
    }

    /** The expression of what scenarios see. In full: the maker's own name may be that of any class. */
    private String view() {
        String form = Form.class.getName();
        return type.isMap()
                ? "%s.<K, V>of(made(), %s.%s, %s.%s)".formatted(ConvertedMap.class.getName(), form, keys, form, values)
                : "%s.<E>of(made(), %s.%s)".formatted(ConvertedSet.class.getName(), form, keys);
    }

    /** The source text of the class that makes one. */
    String makerSource() {
        return """
                package %s;

                /** Makes what was brought. */
                public final class %s {

                    private %s() {}

                    public static %s %s create() {
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
                        type.parameters(),
                        type.written(),
                        type.made(view(), limit),
                        expression);
    }
}
