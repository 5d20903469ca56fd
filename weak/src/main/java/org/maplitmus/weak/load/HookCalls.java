package org.maplitmus.weak.load;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes calls to {@link Hooks} and {@link ArrayHooks}. */
final class HookCalls {

    private static final String HOOKS = Type.getInternalName(Hooks.class);
    private static final String ARRAY_HOOKS = Type.getInternalName(ArrayHooks.class);
    private static final Set<String> OF_ARRAYS =
            Set.of("load", "store", "beforeLoad", "afterLoad", "arraycopy", "cloneArray");

    private final MethodVisitor method;

    HookCalls(MethodVisitor method) {
        this.method = method;
    }

    void call(String hook, String descriptor) {
        String owner = OF_ARRAYS.contains(hook) ? ARRAY_HOOKS : HOOKS;
        method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, hook, descriptor, false);
    }

    void refuse(String what) {
        method.visitLdcInsn(what);
        call("refuse", "(Ljava/lang/String;)V");
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
