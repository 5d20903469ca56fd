package org.maplitmus.weak.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites the code of a method. What it inserts has no branches, so that the frames stay as they are. */
final class CodeRewriter extends MethodVisitor {

    private static final String OBJECT = "Ljava/lang/Object;";

    private final String method;
    private final ClassFile file;
    private final ModelLoader loader;
    private final List<Bridge> bridges;
    private final HookCalls hooks;
    /* Where something is caught; not where anything is, as for finally: such code throws it again, and may cover itself. */
    private final Set<Label> handlers = new HashSet<>();
    private boolean isHandler;
    /* Before the constructor of the superclass has run, this is no object yet. */
    private boolean isUninitialized;

    CodeRewriter(MethodVisitor next, String method, ClassFile file, ModelLoader loader, List<Bridge> bridges) {
        super(Opcodes.ASM9, next);
        this.method = method;
        this.file = file;
        this.loader = loader;
        this.bridges = bridges;
        this.hooks = new HookCalls(next);
        this.isUninitialized = method.equals("<init>");
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (method.equals("<clinit>")) {
            hooks.call("enterInitializer", "()V");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            handlers.add(handler);
        }
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        isHandler |= handlers.contains(label);
        super.visitLabel(label);
    }

    @Override
    public void visitFrame(int type, int locals, Object @Nullable [] local, int stack, Object @Nullable [] stacked) {
        super.visitFrame(type, locals, local, stack, stacked);
        if (isHandler) {
            super.visitInsn(Opcodes.DUP);
            hooks.call("caught", "(Ljava/lang/Throwable;)V");
            isHandler = false;
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        ClassFile declaring = loader.declaring(owner, name);
        boolean isFinal = declaring != null && declaring.declares(name, Opcodes.ACC_FINAL);
        if (declaring == null || isFinal || (isUninitialized && opcode == Opcodes.PUTFIELD)) {
            visitUnchanged(opcode, owner, name, descriptor, isFinal);
        } else if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            get(opcode, owner, name, descriptor, loader.number(declaring, name));
        } else {
            put(opcode, owner, name, descriptor, loader.number(declaring, name));
        }
    }

    private void visitUnchanged(int opcode, String owner, String name, String descriptor, boolean isFinal) {
        boolean isReference = descriptor.charAt(0) == 'L' || descriptor.charAt(0) == '[';
        boolean isFollowed = isFinal && opcode == Opcodes.GETFIELD && isReference && !isUninitialized;
        if (isFollowed) {
            super.visitInsn(Opcodes.DUP);
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (isFollowed) {
            super.visitInsn(Opcodes.DUP_X1);
            hooks.call("readFinal", "(" + OBJECT + OBJECT + ")V");
        }
    }

    private void get(int opcode, String owner, String name, String descriptor, int number) {
        Type type = Type.getType(descriptor);
        super.visitInsn(opcode == Opcodes.GETFIELD ? Opcodes.DUP : Opcodes.ACONST_NULL);
        super.visitFieldInsn(opcode, owner, name, descriptor);
        hooks.box(type);
        super.visitLdcInsn(number);
        hooks.call("get", "(" + OBJECT + OBJECT + "I)" + OBJECT);
        hooks.unbox(type);
    }

    private void put(int opcode, String owner, String name, String descriptor, int number) {
        Type type = Type.getType(descriptor);
        hooks.box(type);
        if (opcode == Opcodes.PUTFIELD) {
            super.visitInsn(Opcodes.SWAP);
            super.visitInsn(Opcodes.DUP_X1);
        } else {
            super.visitInsn(Opcodes.ACONST_NULL);
        }
        super.visitInsn(Opcodes.SWAP);
        super.visitLdcInsn(number);
        hooks.call("put", "(" + OBJECT + OBJECT + "I)" + OBJECT);
        hooks.unbox(type);
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitInsn(int opcode) {
        String element = element(opcode);
        if (!element.isEmpty()) {
            hooks.call(opcode < Opcodes.ISTORE ? "load" : "store", element);
            return;
        }
        switch (opcode) {
            case Opcodes.AALOAD -> loadReference();
            case Opcodes.MONITORENTER -> hooks.call("enter", "(" + OBJECT + ")V");
            case Opcodes.MONITOREXIT -> hooks.call("exit", "(" + OBJECT + ")V");
            case Opcodes.RETURN -> end();
            default -> super.visitInsn(opcode);
        }
    }

    private static String element(int opcode) {
        return switch (opcode) {
            case Opcodes.IALOAD -> "([II)I";
            case Opcodes.LALOAD -> "([JI)J";
            case Opcodes.FALOAD -> "([FI)F";
            case Opcodes.DALOAD -> "([DI)D";
            case Opcodes.CALOAD -> "([CI)C";
            case Opcodes.SALOAD -> "([SI)S";
            case Opcodes.BALOAD -> "(Ljava/lang/Object;I)I";
            case Opcodes.IASTORE -> "([III)V";
            case Opcodes.LASTORE -> "([JIJ)V";
            case Opcodes.FASTORE -> "([FIF)V";
            case Opcodes.DASTORE -> "([DID)V";
            case Opcodes.CASTORE -> "([CIC)V";
            case Opcodes.SASTORE -> "([SIS)V";
            case Opcodes.BASTORE -> "(Ljava/lang/Object;II)V";
            case Opcodes.AASTORE -> "([Ljava/lang/Object;ILjava/lang/Object;)V";
            default -> "";
        };
    }

    /* The value that is chosen lies in the array for this one instruction, so that the verifier knows its type. */
    private void loadReference() {
        super.visitInsn(Opcodes.DUP2);
        hooks.call("beforeLoad", "([" + OBJECT + "I)V");
        super.visitInsn(Opcodes.AALOAD);
        hooks.call("afterLoad", "()V");
    }

    private void end() {
        if (method.equals("<clinit>")) {
            hooks.call("exitInitializer", "()V");
        } else if (method.equals("<init>") && file.hasFinalFields()) {
            super.visitVarInsn(Opcodes.ALOAD, 0);
            hooks.call("freeze", "(" + OBJECT + ")V");
        }
        super.visitInsn(Opcodes.RETURN);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
            isUninitialized &= !owner.equals(file.superName()) && !owner.equals(file.name());
        }
        if (isBridged(owner, name) && opcode == Opcodes.INVOKEVIRTUAL) {
            bridge(owner, name, descriptor);
            return;
        }
        String hook = Redirects.hook(opcode, owner, name, descriptor);
        if (hook != null) {
            redirect(opcode, owner, hook, descriptor);
            return;
        }
        if (opcode == Opcodes.INVOKEVIRTUAL && name.equals("start") && descriptor.equals("()V")) {
            hooks.checkStart();
        }
        String refusal = Redirects.refusal(owner, name);
        if (refusal != null || !loader.mayCall(owner)) {
            hooks.refuse(refusal == null ? owner + "." + name : refusal);
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private static boolean isBridged(String owner, String name) {
        return owner.equals("jdk/internal/misc/Unsafe")
                || owner.equals("sun/misc/Unsafe")
                || (owner.equals("java/lang/invoke/VarHandle") && VarHandleAccess.isAccess(name));
    }

    private void bridge(String owner, String name, String descriptor) {
        String hook = owner.endsWith("Unsafe") ? "unsafe" : "varHandle";
        String all = "(L" + owner + ";" + descriptor.substring(1);
        bridges.add(new Bridge(hook, name, all));
        super.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                file.name(),
                Bridge.name(bridges.size() - 1),
                all,
                file.is(Opcodes.ACC_INTERFACE));
    }

    private void redirect(int opcode, String owner, String hook, String descriptor) {
        boolean isOfAny = owner.startsWith("[") || hook.equals("hashCode");
        String receiver = isOfAny ? OBJECT : "L" + owner + ";";
        String all = opcode == Opcodes.INVOKESTATIC ? descriptor : "(" + receiver + descriptor.substring(1);
        hooks.call(hook, all);
    }
}
