package org.maplitmus.runner.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.runner.alone.SubjectMaker;

/**
 * Which kinds of keys a map takes: one thread puts two, looks for them and walks over them.
 *
 * <p>A kind is refused by a ClassCastException, an IllegalArgumentException or an UnsupportedOperationException. What
 * else goes wrong is for the scenarios to see. Not thread-safe.
 */
final class KeyAcceptance {

    private static final long PATIENCE_SECONDS = 5;

    private final SubjectMaker maker;
    private final Map<KeyKind, String> refusals = new EnumMap<>(KeyKind.class);

    /** For the maps that {@code factory}, a Java expression, makes. */
    KeyAcceptance(String factory) {
        this.maker = new SubjectMaker(factory);
    }

    /** Why the map refuses keys of {@code kind}, or empty if it takes them; no actor may run meanwhile. */
    String refusal(KeyKind kind) throws InterruptedException {
        String known = refusals.get(kind);
        if (known == null) {
            known = kind == KeyKind.SMALL ? "" : asked(kind);
            refusals.put(kind, known);
        }
        return known;
    }

    private String asked(KeyKind kind) throws InterruptedException {
        FutureTask<String> answer = new FutureTask<>(this::tried);
        Thread thread = new Thread(answer, "first keys");
        thread.setDaemon(true);
        KeysInUse.choose(kind);
        try {
            thread.start();
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException forTheScenarios) {
            return "";
        } finally {
            KeysInUse.choose(KeyKind.SMALL);
        }
    }

    @SuppressWarnings("unchecked")
    private String tried() throws ReflectiveOperationException {
        try {
            if (KeysInUse.seen(maker.make()) instanceof Map<?, ?> map) {
                use((Map<Object, Object>) map);
            }
            return "";
        } catch (ClassCastException | IllegalArgumentException | UnsupportedOperationException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static void use(Map<Object, Object> map) {
        map.put(1, 1);
        map.put(2, 2);
        map.get(1);
        map.keySet().forEach(map::get);
    }
}
