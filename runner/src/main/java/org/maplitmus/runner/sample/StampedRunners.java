package org.maplitmus.runner.sample;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the runner that JCStress generated for one cell with one addition: each actor tells {@link Meeting} when it
 * begins a stride and when it has ended it.
 *
 * <p>The stride itself and all that it calls stay as they are. The cell, its scenario and its subject come from the
 * class path.
 */
final class StampedRunners extends ClassLoader {

    private static final String ITERATION = "jcstress_iteration_";
    private static final String STRIDE = "jcstress_stride_";

    private final String runner;
    private int actors;

    /** Loads the classes of the runner of this name. */
    StampedRunners(String runner) {
        super(StampedRunners.class.getClassLoader());
        this.runner = runner;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return isOfRunner(name) ? stamped(name) : super.loadClass(name, resolve);
        }
    }

    private boolean isOfRunner(String name) {
        return name.equals(runner) || name.startsWith(runner + "$");
    }

    private Class<?> stamped(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Stamping(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Looks for the method in which an actor goes from stride to stride. */
    private final class Stamping extends ClassVisitor {

        Stamping(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return name.startsWith(ITERATION) ? new StampingCalls(next, actors++) : next;
        }
    }

    /** Puts the stamps round the call of the stride. */
    private static final class StampingCalls extends MethodVisitor {

        private static final String MEETING = Type.getInternalName(Meeting.class);

        private final int actor;

        StampingCalls(MethodVisitor next, int actor) {
            super(Opcodes.ASM9, next);
            this.actor = actor;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean stride = name.startsWith(STRIDE);
            if (stride) {
                stamp("begins");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (stride) {
                stamp("ends");
            }
        }

        private void stamp(String method) {
            visitLdcInsn(actor);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, MEETING, method, "(I)V", false);
        }
    }
}
