package org.maplitmus.weak.litmus;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.maplitmus.weak.memory.Mode;

/** What a thread of a litmus program does; {@code at} is a variable, a monitor or a thread. */
record Op(
        Kind kind, int at, Mode mode, Mode writing, ToIntFunction<int[]> value, Predicate<int[]> guard, int register) {

    enum Kind {
        READ,
        WRITE,
        ADD,
        CAS,
        WEAK_CAS,
        FENCE,
        LOCK,
        UNLOCK,
        WAIT,
        NOTIFY,
        PARK,
        UNPARK,
        START,
        JOIN,
        INTERRUPT,
        AWAIT_INTERRUPT
    }

    private static final int NO_REGISTER = -1;

    private static Op of(Kind kind, int at, Mode mode, Mode writing, ToIntFunction<int[]> value, int register) {
        return new Op(kind, at, mode, writing, value, registers -> true, register);
    }

    static Op read(int register, int variable, Mode mode) {
        return of(Kind.READ, variable, mode, mode, registers -> 0, register);
    }

    static Op write(int variable, int value, Mode mode) {
        return write(variable, registers -> value, mode);
    }

    static Op write(int variable, ToIntFunction<int[]> value, Mode mode) {
        return of(Kind.WRITE, variable, mode, mode, value, NO_REGISTER);
    }

    static Op add(int register, int variable, int value, Mode reading, Mode writing) {
        return of(Kind.ADD, variable, reading, writing, registers -> value, register);
    }

    /** Changes 0 into {@code value}; the register holds 1 if it did, else 0. */
    static Op cas(int register, int variable, int value) {
        return of(Kind.CAS, variable, Mode.VOLATILE, Mode.VOLATILE, registers -> value, register);
    }

    static Op weakCas(int register, int variable, int value) {
        return of(Kind.WEAK_CAS, variable, Mode.VOLATILE, Mode.VOLATILE, registers -> value, register);
    }

    static Op fence(Mode mode) {
        return of(Kind.FENCE, 0, mode, mode, registers -> 0, NO_REGISTER);
    }

    static Op sync(Kind kind, int at) {
        return of(kind, at, Mode.VOLATILE, Mode.VOLATILE, registers -> 0, NO_REGISTER);
    }

    Op when(Predicate<int[]> condition) {
        return new Op(kind, at, mode, writing, value, condition, register);
    }

    boolean isRead() {
        return kind == Kind.READ || kind == Kind.ADD;
    }

    boolean isWrite() {
        return kind == Kind.WRITE || kind == Kind.ADD;
    }

    int constant() {
        return value.applyAsInt(new int[0]);
    }

    @Override
    public String toString() {
        String what = kind + " " + Litmus.VARIABLES.charAt(at) + " " + mode;
        return register == NO_REGISTER ? what : "r" + register + " = " + what;
    }
}
