package org.maplitmus.runner.alone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maplitmus.contract.model.SubjectModel;

/** Makes subjects by the Java expression of their factory: a call of a static method, or of a constructor. */
public final class SubjectMaker {

    private static final Pattern CONSTRUCTION = Pattern.compile("new ([\\w.$]+)(?:<>)?\\(\\)");
    private static final Pattern CALL = Pattern.compile("([\\w.$]+)\\.(\\w+)\\(\\)");

    private final String expression;

    /** Makes subjects by {@code expression}, the factory of a {@link SubjectModel}. */
    public SubjectMaker(String expression) {
        this.expression = expression;
    }

    /**
     * A fresh subject.
     *
     * @throws ReflectiveOperationException if the expression is of another kind, or what it calls throws
     */
    public Object make() throws ReflectiveOperationException {
        Matcher construction = CONSTRUCTION.matcher(expression);
        if (construction.matches()) {
            return type(construction.group(1)).getConstructor().newInstance();
        }
        Matcher call = CALL.matcher(expression);
        if (call.matches()) {
            return type(call.group(1)).getMethod(call.group(2)).invoke(null);
        }
        throw new ReflectiveOperationException("neither a constructor nor a static method: " + expression);
    }

    /** In source a nested class is named as if its outer class were a package. */
    private static Class<?> type(String canonical) throws ClassNotFoundException {
        String name = canonical;
        while (true) {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException e) {
                int dot = name.lastIndexOf('.');
                if (dot < 0) {
                    throw new ClassNotFoundException(canonical, e);
                }
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
    }
}
