package org.maplitmus.runner.keys;

import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.alone.SubjectMaker;

/**
 * Which kinds of keys a map takes: one thread puts two, looks for them, walks over them, removes one, and then prepares
 * the scenario.
 *
 * <p>The map refuses a kind by a ClassCastException or an IllegalArgumentException, or by any exception while the
 * scenario is prepared. What else goes wrong is for the scenarios to see. Not thread-safe.
 */
final class KeyAcceptance {

    private static final long PATIENCE_SECONDS = 2;

    private final SubjectMaker maker;
    private final Map<KeyKind, String> refusals = new EnumMap<>(KeyKind.class);

    /** For the maps that {@code factory}, a Java expression, makes. */
    KeyAcceptance(String factory) {
        this.maker = new SubjectMaker(factory);
    }

    /**
     * Why the map of {@code cell} refuses keys of {@code kind}, or empty if it takes them; no actor may run meanwhile.
     */
    String refusal(CellModel cell, KeyKind kind) throws InterruptedException {
        if (kind == KeyKind.SMALL) {
            return "";
        }
        String known = refusals.get(kind);
        if (known == null) {
            known = asked(kind, this::used);
            refusals.put(kind, known);
        }
        return known.isEmpty() ? asked(kind, () -> prepared(cell)) : known;
    }

    private static String asked(KeyKind kind, Callable<String> question) throws InterruptedException {
        FutureTask<String> answer = new FutureTask<>(question);
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
    private String used() throws ReflectiveOperationException {
        try {
            if (KeysInUse.seen(maker.make()) instanceof Map<?, ?> map) {
                use((Map<Object, Object>) map);
            }
            return "";
        } catch (ClassCastException | IllegalArgumentException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static void use(Map<Object, Object> map) {
        map.put(1, 1);
        map.put(2, 2);
        map.get(1);
        map.keySet().forEach(map::get);
        map.remove(1);
        map.putIfAbsent(1, 1);
        map.replace(2, 1);
        map.merge(2, 1, (stored, added) -> added);
    }

    private static String prepared(CellModel cell) throws ReflectiveOperationException {
        try {
            Class.forName(cell.className()).getConstructor().newInstance();
            return "";
        } catch (InvocationTargetException unprepared) {
            return Objects.requireNonNull(unprepared.getCause()).getClass().getSimpleName();
        }
    }
}
