package org.maplitmus.layouts.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.maplitmus.layouts.HotGroup;
import org.maplitmus.layouts.Padding;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Parses a class file. */
final class ClassParser {

    private static final Set<String> CONTENDED =
            Set.of("Ljdk/internal/vm/annotation/Contended;", "Lsun/misc/Contended;");
    private static final Pattern ATOMIC =
            Pattern.compile("Ljava/util/concurrent/atomic/Atomic(Integer|Long|Boolean|.*Reference);");
    private static final String HOT_GROUP = HotGroup.class.descriptorString();
    private static final String PADDING = Padding.class.descriptorString();

    /** Methods that get at a field by its name. */
    private static final Set<String> HANDLE_MAKERS =
            Set.of("findVarHandle", "newUpdater", "objectFieldOffset", "fieldOffset", "getDeclaredField");

    private ClassParser() {}

    /** @throws IllegalArgumentException if the bytes are no class file, or one newer than the parser knows */
    static ParsedClass parse(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        boolean allPadding =
                annotation(node.invisibleAnnotations, Set.of(PADDING)).isPresent();
        return new ParsedClass(
                binary(node.name),
                Optional.ofNullable(node.superName).map(ClassParser::binary),
                (node.access & Opcodes.ACC_ABSTRACT) != 0,
                annotation(node.visibleAnnotations, CONTENDED).isPresent(),
                node.fields.stream()
                        .filter(field -> (field.access & Opcodes.ACC_STATIC) == 0)
                        .map(field -> declared(field, allPadding))
                        .toList(),
                accesses(node),
                handled(node));
    }

    private static DeclaredField declared(FieldNode field, boolean allPadding) {
        Contention contention = annotation(field.visibleAnnotations, CONTENDED)
                .map(annotation -> Contention.in(value(annotation)))
                .orElse(Contention.NONE);
        Optional<String> group = annotation(field.invisibleAnnotations, Set.of(HOT_GROUP))
                .map(ClassParser::value)
                .map(name -> name.isEmpty() ? field.name : name);
        return new DeclaredField(
                new FieldShape(field.name, FieldType.ofDescriptor(field.desc), contention),
                ATOMIC.matcher(field.desc).matches(),
                (field.access & Opcodes.ACC_VOLATILE) != 0,
                (field.access & Opcodes.ACC_FINAL) != 0,
                group,
                allPadding
                        || annotation(field.invisibleAnnotations, Set.of(PADDING))
                                .isPresent());
    }

    private static Set<FieldUse> accesses(ClassNode node) {
        Set<FieldUse> accesses = new HashSet<>();
        node.methods.stream()
                .flatMap(ClassParser::instructions)
                .filter(FieldInsnNode.class::isInstance)
                .map(FieldInsnNode.class::cast)
                .forEach(use -> accesses.add(new FieldUse(binary(use.owner), use.name)));
        return accesses;
    }

    /** The strings of every method that makes a handle, and of the initializers of a class that has such a method. */
    private static Set<String> handled(ClassNode node) {
        boolean any = node.methods.stream().anyMatch(ClassParser::makesHandle);
        Set<String> handled = new HashSet<>();
        node.methods.stream()
                .filter(method -> makesHandle(method) || (any && method.name.equals("<clinit>")))
                .flatMap(ClassParser::instructions)
                .filter(LdcInsnNode.class::isInstance)
                .map(instruction -> ((LdcInsnNode) instruction).cst)
                .filter(String.class::isInstance)
                .forEach(text -> handled.add((String) text));
        return handled;
    }

    private static boolean makesHandle(MethodNode method) {
        return instructions(method)
                .anyMatch(
                        instruction -> instruction instanceof MethodInsnNode call && HANDLE_MAKERS.contains(call.name));
    }

    private static Stream<AbstractInsnNode> instructions(MethodNode method) {
        return StreamSupport.stream(method.instructions.spliterator(), false);
    }

    private static Optional<AnnotationNode> annotation(@Nullable List<AnnotationNode> annotations, Set<String> types) {
        return Optional.ofNullable(annotations).stream()
                .flatMap(List::stream)
                .filter(annotation -> types.contains(annotation.desc))
                .findFirst();
    }

    /** The element {@code value} of an annotation; empty if it has its default, an empty string. */
    private static String value(AnnotationNode annotation) {
        return annotation.values == null ? "" : (String) annotation.values.get(1);
    }

    private static String binary(String internalName) {
        return internalName.replace('/', '.');
    }
}
