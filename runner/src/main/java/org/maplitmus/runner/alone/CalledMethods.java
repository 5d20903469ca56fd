package org.maplitmus.runner.alone;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The names of the methods that a class calls, by its class file. */
final class CalledMethods {

    private CalledMethods() {}

    /**
     * Those of {@code type}; none if it has no class file.
     *
     * @throws IOException if the file cannot be read
     */
    static Set<String> of(Class<?> type) throws IOException {
        Set<String> names = new HashSet<>();
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            if (in != null) {
                new ClassReader(in).accept(new Calls(names), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return names;
    }

    /** Collects names. */
    private static final class Calls extends ClassVisitor {

        private final Set<String> names;

        Calls(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    names.add(called);
                }
            };
        }
    }
}
