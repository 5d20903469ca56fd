package org.maplitmus.weak.load;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes calls to hooks. */
final class HookCalls {

    private static final Map<String, String> OWNERS = Stream.of(
                    Hooks.class, ArrayHooks.class, WaitHooks.class, HandleHooks.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .collect(Collectors.toMap(
                    Method::getName, method -> Type.getInternalName(method.getDeclaringClass()), HookCalls::same));

    /* Hooks of one name differ in their arguments, and are in one class. */
    private static String same(String owner, String other) {
        if (!owner.equals(other)) {
            throw new IllegalStateException("a hook in " + owner + " and in " + other);
        }
        return owner;
    }

    private final MethodVisitor method;

    HookCalls(MethodVisitor method) {
        this.method = method;
    }

    void call(String hook, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Objects.requireNonNull(OWNERS.get(hook)), hook, descriptor, false);
    }

    void refuse(String what) {
        method.visitLdcInsn(what);
        call("refuse", "(Ljava/lang/String;)V");
    }

    /** Before a call that may start the thread on top of the stack. */
    void checkStart() {
        method.visitInsn(Opcodes.DUP);
        call("checkStart", "(Ljava/lang/Object;)V");
    }

    void box(Type type) {
        String box = box(type.getSort());
        if (!box.isEmpty()) {
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }

    void unbox(Type type) {
        String box = box(type.getSort());
        if (box.isEmpty()) {
            method.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        } else {
            boolean isNumber = type.getSort() != Type.BOOLEAN && type.getSort() != Type.CHAR;
            String owner = isNumber ? "java/lang/Number" : box;
            method.visitTypeInsn(Opcodes.CHECKCAST, owner);
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, owner, type.getClassName() + "Value", "()" + type.getDescriptor(), false);
        }
    }

    private static String box(int sort) {
        return switch (sort) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> "";
        };
    }
}
