package org.maplitmus.runner.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.collect.KeyTally;

/**
 * Chooses the kinds of keys that a cell is tried with.
 *
 * <p>The families about single operations and about growth are tried with every kind that the map takes, the others
 * with {@value #FEW}. Where a scenario fills a map up to a large number with which it grows, only kinds are tried that
 * fill a table as the scenario's own keys do. Not thread-safe.
 */
public final class KeyChoice {

    private static final Set<String> WITH_ALL = Set.of("atomicity", "resize");
    private static final int FEW = 3;

    private final Map<String, KeyAcceptance> maps = new HashMap<>();

    /** Every kind: the scenario's own, then the others, of which {@code seed} chooses the first. */
    public static List<KeyKind> ordered(long seed) {
        return turned(List.of(KeyKind.values()), seed);
    }

    /**
     * The kinds for {@code cell}, whose subject grows with {@code growth} entries, out of {@code kinds}, and behind
     * them those that its map refuses; nothing if the scenario has no keys that could be chosen. No actor may run
     * meanwhile.
     */
    public List<KeyTally> of(CellModel cell, List<KeyKind> kinds, List<Integer> growth) throws InterruptedException {
        ScenarioKeys keys = new ScenarioKeys(cell.guarantee());
        if (!keys.canBeChosen()) {
            return List.of();
        }
        boolean filled = keys.fillTheMap(growth);
        List<KeyKind> fitting =
                kinds.stream().filter(kind -> kind.spread() || !filled).toList();
        return chosen(cell, turned(fitting, cell.id().hashCode()));
    }

    private List<KeyTally> chosen(CellModel cell, List<KeyKind> kinds) throws InterruptedException {
        KeyAcceptance map = maps.computeIfAbsent(cell.subject().factory(), KeyAcceptance::new);
        int most = most(cell.guarantee());
        List<KeyTally> taken = new ArrayList<>();
        List<KeyTally> refused = new ArrayList<>();
        for (KeyKind kind : kinds) {
            if (taken.size() < most) {
                KeyTally none = new KeyTally(kind, 0, 0, map.refusal(cell, kind));
                (none.refusal().isEmpty() ? taken : refused).add(none);
            }
        }
        taken.addAll(refused);
        return taken;
    }

    private static int most(GuaranteeModel guarantee) {
        return WITH_ALL.contains(guarantee.family()) ? KeyKind.values().length : FEW;
    }

    /** {@code kinds}, of which another one is first; the scenario's own, if it is there, stays in front. */
    public static List<KeyKind> turned(List<KeyKind> kinds, long by) {
        List<KeyKind> others = new ArrayList<>(
                kinds.stream().filter(kind -> kind != KeyKind.SMALL).toList());
        Collections.rotate(others, others.isEmpty() ? 0 : (int) Math.floorMod(by, (long) others.size()));
        return Stream.concat(kinds.stream().filter(kind -> kind == KeyKind.SMALL), others.stream())
                .toList();
    }
}
