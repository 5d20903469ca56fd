package org.maplitmus.runner.bring;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.runner.bring.BringProblem.Fault;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program that makes the first map, or set, and puts something into it, in a process of its own.
 *
 * <p>It says what came of it in one line on standard output; what the map prints goes to standard error.
 */
public final class TryOutMain {

    /** How the line begins. */
    static final String MARK = "@made ";

    /** How the line goes on if all is well; the class of what is made follows. */
    static final String WELL = "well";

    private static final int MAPS = 8;
    private static final long THREADS_END_NANOS = 500_000_000;

    private TryOutMain() {}

    /** Tries the maker whose name is the only argument. */
    public static void main(String[] arguments) {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ParentWatch.begin();
        String said = said(arguments[0]);
        parent.print("\n" + MARK + said.lines().findFirst().orElse("") + "\n");
        parent.flush();
        Runtime.getRuntime().halt(0);
    }

    /** The line that says what is wrong, after its mark: the fault, a space and what was seen. */
    static String fault(Fault fault, @Nullable Object seen) {
        return fault + " " + seen;
    }

    private static String said(String maker) {
        try {
            Method create = Class.forName(maker).getMethod("create");
            Object map = create.invoke(null);
            if (!(map instanceof Map<?, ?>) && !(map instanceof Set<?>)) {
                return fault(Fault.NO_MAP, map);
            }
            if (isFilled(map)) {
                return fault(Fault.FILLED, "");
            }
            String said = tried(map);
            if (said.equals(WELL) && isFilled(create.invoke(null))) {
                return fault(Fault.SHARED, "");
            }
            said = said.equals(WELL) ? leaked(create) : said;
            return said.equals(WELL) ? WELL + " " + made(create) : said;
        } catch (InvocationTargetException e) {
            return fault(Fault.THROWS, root(e));
        } catch (ReflectiveOperationException | LinkageError e) {
            return fault(Fault.THROWS, e);
        }
    }

    /** The class of what the user's own expression makes, whatever view scenarios see. */
    private static String made(Method create) throws ReflectiveOperationException {
        return create.getDeclaringClass()
                .getMethod("made")
                .invoke(null)
                .getClass()
                .getName();
    }

    private static boolean isFilled(Object map) {
        try {
            return map instanceof Map<?, ?> mappings ? !mappings.isEmpty() : !((Set<?>) map).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Only a mistaken class of keys is an answer here: all else is for the scenarios to see. */
    @SuppressWarnings("unchecked")
    private static String tried(Object map) {
        try {
            if (map instanceof Map<?, ?>) {
                ((Map<Object, Object>) map).put(1, 1);
            } else {
                ((Set<Object>) map).add(1);
            }
            return WELL;
        } catch (ClassCastException e) {
            return fault(Fault.OTHER_KEYS, e);
        } catch (Throwable e) {
            return WELL;
        }
    }

    /** Scenarios make millions of maps: a thread for all is no matter, and one for each is. */
    private static String leaked(Method create) throws ReflectiveOperationException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (int i = 0; i < MAPS; i++) {
            create.invoke(null);
        }
        List<String> left = leftBehind(before);
        return left.size() < MAPS ? WELL : fault(Fault.LEAVES_THREADS, left.get(0));
    }

    private static List<String> leftBehind(Set<Thread> before) {
        long patience = System.nanoTime() + THREADS_END_NANOS;
        List<String> left;
        do {
            left = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !before.contains(thread))
                    .map(Thread::getName)
                    .sorted()
                    .toList();
        } while (left.size() >= MAPS && System.nanoTime() < patience);
        return left;
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
