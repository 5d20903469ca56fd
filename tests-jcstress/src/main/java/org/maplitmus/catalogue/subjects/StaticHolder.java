package org.maplitmus.catalogue.subjects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Objects;
import org.maplitmus.catalogue.idiom.OnceCell;

/**
 * The static holder: the action is the initializer of a class, which the virtual machine runs once.
 *
 * <p>A class is initialized once in its life, so each of these has a hidden class of its own.
 */
public final class StaticHolder implements OnceCell {

    private static final byte[] TEMPLATE = template();

    private static final ThreadLocal<Runnable> ACTION = new ThreadLocal<>();

    private final Lookup holder;

    /** What each hidden class is a copy of. */
    private static final class Holder {

        static {
            runAction();
        }
    }

    /** One that has run nothing yet. */
    public StaticHolder() {
        try {
            holder = MethodHandles.lookup().defineHiddenClass(TEMPLATE, false);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run(Runnable action) {
        ACTION.set(action);
        try {
            holder.ensureInitialized(holder.lookupClass());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            ACTION.remove();
        }
    }

    /** Called by the hidden classes, which are no nest mates. */
    static void runAction() {
        ACTION.get().run();
    }

    private static byte[] template() {
        String name = Holder.class.getName();
        try (InputStream in =
                StaticHolder.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
