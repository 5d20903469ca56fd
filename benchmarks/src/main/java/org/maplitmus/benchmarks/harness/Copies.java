package org.maplitmus.benchmarks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.maplitmus.benchmarks.copied.CopyOfLoops;
import org.maplitmus.benchmarks.copied.CopyOfSharedLoops;
import org.maplitmus.benchmarks.plan.Copy;
import org.maplitmus.benchmarks.plan.SharedCopy;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.maps.detection.Detection;

/**
 * Loads the loops and the maps once for each subject.
 *
 * <p>A compiled loop is as fast as what its call sites have seen. In one copy, they see one map, one detector and one
 * type of key, as in a program that uses one map. Classes of the JDK have no copies.
 */
public final class Copies {

    private Copies() {}

    /** A new copy for that subject. */
    public static Copy of(Subject subject) {
        return (Copy) made(CopyOfLoops.class, new Class<?>[] {Subject.class}, subject);
    }

    /** A new copy of the loops for two threads; for one kind of map or counter. */
    public static SharedCopy ofShared() {
        return (SharedCopy) made(CopyOfSharedLoops.class, new Class<?>[0]);
    }

    private static Object made(Class<?> type, Class<?>[] parameters, Object... arguments) {
        try {
            return new OwnClasses()
                    .loadClass(type.getName())
                    .getConstructor(parameters)
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Defines the classes that are to be copied itself, from the same files as its parent. */
    private static final class OwnClasses extends ClassLoader {

        private static final List<String> COPIED = List.of(
                CopyOfLoops.class.getPackageName() + ".",
                "org.maplitmus.maps.",
                "it.unimi.dsi.fastutil.",
                "org.jctools.",
                "com.github.benmanes.caffeine.");

        OwnClasses() {
            super(Copies.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!isCopied(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        /** The mode is named on both sides of the door. */
        private static boolean isCopied(String name) {
            return COPIED.stream().anyMatch(name::startsWith) && !name.equals(Detection.class.getName());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
