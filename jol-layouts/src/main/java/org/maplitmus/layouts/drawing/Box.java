package org.maplitmus.layouts.drawing;

import org.maplitmus.layouts.model.Span;

/**
 * Bytes of one owner.
 *
 * @param span where, from the start of the object
 * @param owner whose
 */
record Box(Span span, Owner owner) {

    long end() {
        return span.offset() + span.size();
    }
}
