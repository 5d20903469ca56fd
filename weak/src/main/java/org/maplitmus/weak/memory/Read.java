package org.maplitmus.weak.memory;

/** A read that may bind later ones of its variable. */
record Read(int thread, int time, Mode mode, Write write) {}
