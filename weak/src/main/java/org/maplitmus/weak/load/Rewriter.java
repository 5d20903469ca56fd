package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites a class: its methods, and what must be added to it. */
final class Rewriter extends ClassVisitor {

    static final String LOCKED = "$locked$";

    private final ClassFile file;
    private final ModelLoader loader;
    private final List<Bridge> bridges = new ArrayList<>();

    Rewriter(ClassVisitor next, ClassFile file, ModelLoader loader) {
        super(Opcodes.ASM9, next);
        this.file = file;
        this.loader = loader;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            return withoutNativeCode(access, name, descriptor);
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) == 0) {
            return code(name, super.visitMethod(access, name, descriptor, signature, exceptions));
        }
        int unlocked = access & ~Opcodes.ACC_SYNCHRONIZED;
        MethodVisitor locking = super.visitMethod(unlocked, name, descriptor, signature, exceptions);
        writeLocked(locking, access, name, descriptor);
        int hidden = (unlocked & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) | Opcodes.ACC_PRIVATE;
        return annotating(
                locking,
                code(
                        name,
                        super.visitMethod(
                                hidden | Opcodes.ACC_SYNTHETIC, LOCKED + name, descriptor, null, exceptions)));
    }

    /* What is said of a method stays with its name, also where its code has moved. */
    private static MethodVisitor annotating(MethodVisitor named, MethodVisitor code) {
        return new MethodVisitor(Opcodes.ASM9, code) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
                return named.visitAnnotation(descriptor, isVisible);
            }
        };
    }

    private MethodVisitor code(String name, MethodVisitor next) {
        return new CodeRewriter(next, name, file, loader, bridges);
    }

    /* AtomicLong asks the JVM whether it can swap eight bytes at once; nothing else here is native. */
    private @Nullable MethodVisitor withoutNativeCode(int access, String name, String descriptor) {
        MethodVisitor method = super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, null, null);
        method.visitCode();
        if (name.equals("VMSupportsCS8")) {
            method.visitInsn(Opcodes.ICONST_1);
            method.visitInsn(Opcodes.IRETURN);
        } else {
            new HookCalls(method).refuse("the native method " + file.name() + "." + name);
            method.visitInsn(Opcodes.ACONST_NULL);
            method.visitInsn(Opcodes.ATHROW);
        }
        method.visitMaxs(0, 0);
        method.visitEnd();
        return null;
    }

    /* lock; try { call the method that has the code } finally { unlock } */
    private void writeLocked(MethodVisitor method, int access, String name, String descriptor) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        List<Object> locals = new ArrayList<>();
        method.visitCode();
        method.visitTryCatchBlock(start, end, handler, null);
        lock(method, isStatic, "enter");
        method.visitLabel(start);
        load(method, isStatic, descriptor, locals);
        method.visitMethodInsn(
                isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL,
                file.name(),
                LOCKED + name,
                descriptor,
                file.is(Opcodes.ACC_INTERFACE));
        method.visitLabel(end);
        lock(method, isStatic, "exit");
        method.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        method.visitLabel(handler);
        method.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), 1, new Object[] {"java/lang/Throwable"});
        lock(method, isStatic, "exit");
        method.visitInsn(Opcodes.ATHROW);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private void lock(MethodVisitor method, boolean isStatic, String hook) {
        if (isStatic) {
            method.visitLdcInsn(Type.getObjectType(file.name()));
        } else {
            method.visitVarInsn(Opcodes.ALOAD, 0);
        }
        new HookCalls(method).call(hook, "(Ljava/lang/Object;)V");
    }

    private void load(MethodVisitor method, boolean isStatic, String descriptor, List<Object> locals) {
        int local = 0;
        if (!isStatic) {
            method.visitVarInsn(Opcodes.ALOAD, local++);
            locals.add(file.name());
        }
        for (Type type : Type.getArgumentTypes(descriptor)) {
            method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
            locals.add(frameType(type));
        }
    }

    private static Object frameType(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.ARRAY, Type.OBJECT -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            bridges.get(i).write(cv, i);
        }
        super.visitEnd();
    }
}
