package org.maplitmus.layouts.witness;

/**
 * An experiment at one address.
 *
 * @param residue the address of the object modulo the line, in bytes
 * @param shared whether the layout predicts that the two threads meet on a line
 * @param outcome what was seen
 */
public record Placement(int residue, boolean shared, Measurement outcome) {

    /** The prediction in a word. */
    String prediction() {
        return shared ? "shared" : "separate";
    }
}
