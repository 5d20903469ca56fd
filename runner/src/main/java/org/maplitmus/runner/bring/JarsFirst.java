package org.maplitmus.runner.bring;

import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Subject;

/**
 * A loader that looks into somebody's jars before this program's own, as forks do: both may have a library, each in
 * another version. The contract's annotations are one class for both.
 */
final class JarsFirst extends URLClassLoader {

    private static final String CONTRACT = Subject.class.getPackageName() + ".";

    JarsFirst(URL[] jars, ClassLoader program) {
        super(jars, program);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.") || name.startsWith(CONTRACT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? found(name, resolve) : loaded;
        }
    }

    private Class<?> found(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL found = findResource(name);
        return found == null ? super.getResource(name) : found;
    }
}
