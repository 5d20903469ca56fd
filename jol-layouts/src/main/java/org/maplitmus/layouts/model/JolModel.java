package org.maplitmus.layouts.model;

import org.maplitmus.layouts.shape.FieldType;
import org.openjdk.jol.datamodel.DataModel;

/**
 * A layout model as JOL asks for it.
 *
 * @param model what it stands for
 */
record JolModel(LayoutModel model) implements DataModel {

    @Override
    public int markHeaderSize() {
        return model.wordSize();
    }

    @Override
    public int classHeaderSize() {
        return headerSize() - markHeaderSize();
    }

    @Override
    public int arrayLengthHeaderSize() {
        return Integer.BYTES;
    }

    @Override
    public int headerSize() {
        return model.headerSize();
    }

    @Override
    public int arrayHeaderSize() {
        return model.arrayBase(FieldType.INT);
    }

    @Override
    public int sizeOf(String type) {
        return FieldType.ofName(type).size(model.referenceSize());
    }

    @Override
    public int objectAlignment() {
        return model.alignment();
    }

    @Override
    public String toString() {
        return model.title();
    }
}
