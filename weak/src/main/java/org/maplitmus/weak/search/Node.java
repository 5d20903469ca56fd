package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;

/** A decision on a path, and which of its alternatives are to be tried: all numbers, or those threads that raced. */
final class Node {

    private final List<Integer> choices;
    private final List<Integer> todo;
    private int pick;

    private Node(List<Integer> choices, List<Integer> todo) {
        this.choices = choices;
        this.todo = new ArrayList<>(todo);
    }

    /** A choice of a number below {@code count}, each to be tried. */
    static Node number(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return new Node(all, all);
    }

    /** A choice of one of these threads, of which the first is to be tried. */
    static Node turn(List<Integer> threads) {
        return new Node(List.copyOf(threads), threads.subList(0, 1));
    }

    /** What can be chosen. */
    List<Integer> choices() {
        return choices;
    }

    int pick() {
        return todo.get(pick);
    }

    /** What was tried before. */
    List<Integer> tried() {
        return todo.subList(0, pick);
    }

    /** Turns to the next alternative, if there is one. */
    boolean advance() {
        pick++;
        return pick < todo.size();
    }

    /** Has one of {@code threads} tried too; all that can go on, if none of these can. */
    void tryOneOf(List<Integer> threads, int favourite) {
        if (threads.stream().anyMatch(todo::contains)) {
            return;
        }
        List<Integer> possible = threads.stream().filter(choices::contains).toList();
        if (possible.isEmpty()) {
            choices.stream().filter(thread -> !todo.contains(thread)).forEach(todo::add);
        } else {
            todo.add(possible.contains(favourite) ? favourite : possible.get(0));
        }
    }
}
