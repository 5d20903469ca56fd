package org.maplitmus.layouts.classfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;

/**
 * The classes of a class path, parsed as they are asked for.
 *
 * <p>Not thread-safe.
 */
public final class ClassFiles {

    /** Classes that have fields which no class file shows, because the virtual machine adds them. */
    private static final Set<String> INJECTED = Set.of(
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.String",
            "java.lang.Thread",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.MemberName",
            "java.lang.invoke.ResolvedMethodName",
            "java.lang.StackFrameInfo",
            "java.lang.InternalError",
            "jdk.internal.vm.StackChunk",
            "jdk.internal.vm.Continuation");

    private final ClassPath path;
    private final Map<String, Optional<ParsedClass>> parsed = new HashMap<>();

    /** The classes of {@code path}, which must stay open. */
    public ClassFiles(ClassPath path) {
        this.path = path;
    }

    /** Where they come from. */
    public ClassPath path() {
        return path;
    }

    /** Whether there is a class file of this binary name. */
    public boolean has(String className) {
        return parsed(className).isPresent();
    }

    /** Whether a class is abstract or an interface, so that no object is of just this class. */
    public boolean isAbstract(String className) {
        return require(className, className).isAbstract();
    }

    /** The superclasses of all classes in the folders and jars, unreadable ones left out. */
    public Set<String> extended() {
        return path.classNames().stream()
                .map(this::readable)
                .flatMap(Optional::stream)
                .map(ParsedClass::superName)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The shape of a class.
     *
     * @throws UnreadableClassException if the class or a superclass is missing or broken, or if it has fields that no
     *     class file shows
     */
    public ClassShape shape(String className) {
        Optional<ClassShape> shape = Optional.empty();
        for (ParsedClass level : hierarchy(className)) {
            if (INJECTED.contains(level.name())) {
                throw new UnreadableClassException("the virtual machine adds fields to " + level.name()
                        + " that no class file shows: its layout cannot be told");
            }
            List<FieldShape> fields =
                    level.fields().stream().map(DeclaredField::shape).toList();
            shape = Optional.of(new ClassShape(level.name(), shape, level.contended(), fields));
        }
        return shape.orElseGet(() -> ClassShape.root(className, List.of()));
    }

    /** Names of the fields of a class and its superclasses that refer to an object of java.util.concurrent.atomic. */
    public List<String> atomicReferences(String className) {
        return hierarchy(className).stream()
                .flatMap(level -> level.fields().stream())
                .filter(DeclaredField::isAtomic)
                .map(field -> field.shape().name())
                .toList();
    }

    /** The class files from the one below {@link Object} down to {@code className}. */
    List<ParsedClass> hierarchy(String className) {
        Deque<ParsedClass> levels = new ArrayDeque<>();
        Optional<String> name = Optional.of(className);
        while (name.isPresent() && !name.get().equals(Object.class.getName())) {
            ParsedClass level = require(name.get(), className);
            if (levels.contains(level)) {
                throw new UnreadableClassException(level.name() + " is a superclass of itself");
            }
            levels.addFirst(level);
            name = level.superName();
        }
        return new ArrayList<>(levels);
    }

    /** The class files beside {@code className}, unreadable ones left out. */
    List<ParsedClass> neighbours(String className) {
        return path.neighbours(className).stream()
                .map(this::readable)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ParsedClass> readable(String name) {
        try {
            return parsed(name);
        } catch (UnreadableClassException e) {
            return Optional.empty();
        }
    }

    private ParsedClass require(String name, String forClass) {
        return parsed(name)
                .orElseThrow(() -> new UnreadableClassException(
                        name.equals(forClass)
                                ? "no class " + name
                                : "no class " + name + ", a superclass of " + forClass
                                        + ": add its jar to the class path"));
    }

    private Optional<ParsedClass> parsed(String name) {
        return parsed.computeIfAbsent(name, any -> path.read(name).map(bytes -> parse(name, bytes)));
    }

    private static ParsedClass parse(String name, byte[] bytes) {
        try {
            return ClassParser.parse(bytes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableClassException(name + " is no class file that can be read here: " + e.getMessage());
        }
    }
}
