package org.maplitmus.weak.load;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * The classes that are used as they are: they keep nothing that threads share, or nothing that could be read stale.
 *
 * <p>What is neither rewritten nor listed here is refused where it is called.
 */
final class Reviewed {

    private static final List<String> PACKAGES = List.of(
            "java/lang/annotation/",
            "java/lang/constant/",
            "java/lang/invoke/",
            "java/lang/runtime/",
            "java/time/",
            "java/util/function/",
            "java/util/stream/",
            "org/jspecify/",
            "org/openjdk/jcstress/infra/");

    /* Immutable, or of one thread. */
    private static final Set<String> CLASSES = Set.of(
            "java/io/ObjectStreamField",
            "java/io/PrintStream",
            "java/lang/AbstractStringBuilder",
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Class",
            "java/lang/ClassLoader",
            "java/lang/Double",
            "java/lang/Enum",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Math",
            "java/lang/Number",
            "java/lang/Object",
            "java/lang/Record",
            "java/lang/Runtime",
            "java/lang/Short",
            "java/lang/StackWalker",
            "java/lang/StrictMath",
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/System",
            "java/lang/Thread",
            "java/lang/ThreadLocal",
            "java/lang/Void",
            "java/lang/ref/Cleaner",
            "java/lang/ref/Reference",
            "java/lang/ref/ReferenceQueue",
            "java/lang/ref/SoftReference",
            "java/lang/ref/WeakReference",
            "java/lang/reflect/Array",
            "java/security/AccessController",
            "java/util/ImmutableCollections",
            "java/util/Locale",
            "java/util/Objects",
            "java/util/Optional",
            "java/util/OptionalInt",
            "java/util/OptionalLong",
            "java/util/Random",
            "java/util/Spliterators",
            "java/util/SplittableRandom",
            "java/util/StringJoiner",
            "java/util/UUID",
            "java/util/concurrent/TimeUnit",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
            "jdk/internal/misc/VM");

    private final ClassFiles files;

    Reviewed(ClassFiles files) {
        this.files = files;
    }

    boolean isHarmless(String owner) {
        return owner.startsWith("[")
                || PACKAGES.stream().anyMatch(owner::startsWith)
                || CLASSES.contains(owner.replaceFirst("\\$.*", ""))
                || isInterfaceOrException(owner);
    }

    private boolean isInterfaceOrException(String owner) {
        ClassFile file = owner.startsWith("java/") ? files.find(owner) : null;
        return file != null && (file.is(Opcodes.ACC_INTERFACE) || files.extendsClass(file, "java/lang/Throwable"));
    }
}
