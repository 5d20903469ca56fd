package org.maplitmus.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The orders are all there, and each is taken once. */
class OrdersTest {

    @Test
    void twoActorsWithTwoOperationsEachHaveSixOrders() throws InterruptedException {
        Orders orders = new Orders();
        List<String> seen = new ArrayList<>();
        do {
            StringBuilder order = new StringBuilder();
            Turns turns = new Turns(orders);
            Map<Object, Object> map = ReferenceMap.in(turns);
            turns.play(List.of(() -> twice(map, "a", order), () -> twice(map, "b", order)));
            seen.add(order.toString());
        } while (orders.advance());

        assertThat(seen).containsExactlyInAnyOrder("aabb", "abab", "abba", "baab", "baba", "bbaa");
    }

    @Test
    void anOperationOfAFunctionIsAPartOfItsOperation() throws InterruptedException {
        Orders orders = new Orders();
        int executions = 0;
        do {
            Turns turns = new Turns(orders);
            Map<Object, Object> map = ReferenceMap.in(turns);
            turns.play(List.of(() -> map.compute(1, (key, value) -> map.containsKey(1) ? 1 : 2), () -> map.remove(1)));
            executions++;
        } while (orders.advance());

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void whatEndsAnActorIsKept() throws InterruptedException {
        Turns turns = new Turns(new Orders());
        turns.play(List.of(() -> {
            throw new IllegalStateException("done for");
        }));

        assertThat(turns.failure()).hasMessage("done for");
    }

    private static void twice(Map<Object, Object> map, String name, StringBuilder order) {
        for (int i = 0; i < 2; i++) {
            map.put(name, i);
            order.append(name);
        }
    }
}
