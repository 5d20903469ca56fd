package org.maplitmus.weak.load;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method that puts its arguments into an array and hands them to a hook, with the name of the operation.
 *
 * @param hook which hook
 * @param operation the name of the method that was called
 * @param descriptor its descriptor, the receiver first
 */
record Bridge(String hook, String operation, String descriptor) {

    static String name(int number) {
        return "$bridge$" + number;
    }

    void write(ClassVisitor type, int number) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor method = type.visitMethod(access, name(number), descriptor, null, null);
        HookCalls calls = new HookCalls(method);
        Type[] arguments = Type.getArgumentTypes(descriptor);
        method.visitCode();
        method.visitLdcInsn(operation);
        method.visitLdcInsn(arguments.length);
        method.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        int local = 0;
        for (int i = 0; i < arguments.length; i++) {
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(i);
            method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
            calls.box(arguments[i]);
            method.visitInsn(Opcodes.AASTORE);
            local += arguments[i].getSize();
        }
        calls.call(hook, "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;");
        finish(method, calls, Type.getReturnType(descriptor));
    }

    private static void finish(MethodVisitor method, HookCalls calls, Type result) {
        if (result.getSort() != Type.VOID) {
            calls.unbox(result);
        }
        method.visitInsn(result.getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
