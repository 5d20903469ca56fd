package org.maplitmus.bring;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The program that makes the first map and puts one mapping into it, in a process of its own.
 *
 * <p>It says what came of it in one line on standard output; what the map prints goes to standard error.
 */
public final class Probe {

    /** How the line begins. */
    static final String MARK = "@made ";

    /** What the line says if all is well. */
    static final String WELL = "well";

    private Probe() {}

    /** Tries the maker whose name is the only argument. */
    public static void main(String[] arguments) {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        String said = said(arguments[0]);
        parent.print("\n" + MARK + said.lines().findFirst().orElse("") + "\n");
        parent.flush();
        Runtime.getRuntime().halt(0);
    }

    private static String said(String maker) {
        try {
            Object map = Class.forName(maker).getMethod("create").invoke(null);
            return map instanceof Map<?, ?> made ? tried(made) : "no map is made, but " + map;
        } catch (InvocationTargetException e) {
            return "making one ends with " + root(e) + "; mend that, or say --factory";
        } catch (ReflectiveOperationException | LinkageError e) {
            return "making one ends with " + e;
        }
    }

    /** Only a mistaken class of keys is an answer here: all else is for the scenarios to see. */
    @SuppressWarnings("unchecked")
    private static String tried(Map<?, ?> map) {
        try {
            ((Map<Object, Object>) map).put(1, 1);
            return WELL;
        } catch (ClassCastException e) {
            return "a put of Integers ends with " + e + "; say --keys integers, longs or strings";
        } catch (Throwable e) {
            return WELL;
        }
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
