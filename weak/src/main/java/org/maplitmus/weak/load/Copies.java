package org.maplitmus.weak.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.search.Search;
import org.objectweb.asm.Opcodes;

/** Which classes are rewritten, and the names of those that are copies. */
final class Copies {

    static final String PREFIX = "modelled/";

    private static final String UTIL = "java/util/";
    private static final String CONCURRENT = UTIL + "concurrent/";
    private static final String LOAD = room(Hooks.class);

    private static final Set<String> COLLECTIONS = Set.of(
            "AbstractMap",
            "AbstractCollection",
            "AbstractList",
            "AbstractSet",
            "AbstractQueue",
            "AbstractSequentialList",
            "ArrayDeque",
            "ArrayList",
            "Arrays",
            "Collections",
            "Dictionary",
            "HashMap",
            "HashSet",
            "Hashtable",
            "IdentityHashMap",
            "LinkedHashMap",
            "LinkedHashSet",
            "LinkedList",
            "PriorityQueue",
            "Stack",
            "TreeMap",
            "TreeSet",
            "Vector",
            "WeakHashMap");

    /* Functions of the JDK that its collections share, in packages that are closed to others. */
    private static final Set<String> HELPERS = Set.of("jdk/internal/util/Preconditions");

    private static final List<String> NOT_COPIED = List.of(
            "AbstractExecutorService",
            "Callable",
            "Complet",
            "CountedCompleter",
            "DelayScheduler",
            "Executor",
            "Flow",
            "ForkJoin",
            "Future",
            "Recursive",
            "ScheduledThreadPool",
            "StructuredTask",
            "SubmissionPublisher",
            "ThreadPer",
            "ThreadPool",
            "TimeUnit");

    /* The classes of whoever asks, who must mean the same class as the explorer. */
    private static final List<String> SHARED = List.of(
            "java/",
            "javax/",
            "jdk/",
            "sun/",
            "com/sun/",
            LOAD,
            room(Memory.class),
            room(Search.class),
            "org/openjdk/jcstress/",
            "org/jspecify/");

    private static final Map<String, String> STAND_INS = Map.of(
            "jdk/internal/misc/Unsafe", LOAD + "UnsafeStandIn",
            "sun/misc/Unsafe", LOAD + "UnsafeStandIn",
            "jdk/internal/util/ArraysSupport", LOAD + "ArraysStandIn",
            "java/util/concurrent/ThreadLocalRandom", LOAD + "RandomStandIn",
            "jdk/internal/access/SharedSecrets", LOAD + "RandomStandIn",
            "jdk/internal/access/JavaUtilConcurrentTLRAccess", LOAD + "Probes");

    private final ClassFiles files;
    private final Map<String, String> names = new HashMap<>();

    Copies(ClassFiles files) {
        this.files = files;
    }

    private static String room(Class<?> type) {
        return type.getPackageName().replace('.', '/') + "/";
    }

    /** What the class that the JDK or the program calls {@code name} is called where it is rewritten. */
    String name(String name) {
        String known = names.get(name);
        if (known == null) {
            known = STAND_INS.getOrDefault(name, isCopied(name) ? PREFIX + name : name);
            names.put(name, known);
        }
        return known;
    }

    boolean isStandIn(String name) {
        return STAND_INS.containsKey(name);
    }

    /** Whether accesses to the fields of this class are redirected. */
    boolean isRewritten(String name) {
        return isCopied(name) || isOfProgram(name);
    }

    static boolean isOfProgram(String name) {
        return SHARED.stream().noneMatch(name::startsWith);
    }

    boolean isCopied(String name) {
        return isListed(name) && isClassToCopy(name);
    }

    private static boolean isListed(String name) {
        String top = name.replaceFirst("\\$.*", "");
        if (STAND_INS.containsKey(top)) {
            return false;
        } else if (HELPERS.contains(top)) {
            return true;
        }
        if (!top.startsWith(CONCURRENT)) {
            return top.startsWith(UTIL) && COLLECTIONS.contains(top.substring(UTIL.length()));
        }
        String rest = top.substring(CONCURRENT.length());
        return rest.contains("/")
                ? !rest.endsWith("FieldUpdater") && !rest.endsWith("LockSupport")
                : NOT_COPIED.stream().noneMatch(rest::startsWith);
    }

    /* Interfaces and exceptions keep their names: they are where copies and the rest of the JDK meet. */
    private boolean isClassToCopy(String name) {
        ClassFile file = files.find(name);
        if (file == null || files.extendsClass(file, "java/lang/Throwable")) {
            return false;
        }
        if (file.is(Opcodes.ACC_INTERFACE)) {
            return name.contains("$") && !file.isPublic();
        }
        return name.contains("$") || !file.is(Opcodes.ACC_ENUM);
    }
}
