package org.maplitmus.catalogue.twins.detection;

import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map that remembers which thread wrote to it, and reports any other.
 *
 * <p>The owner is to be forgotten when it leaves. Here it is not, so a thread that comes later is reported, whatever
 * lock lies between the two. In one thread nobody notices.
 */
@Subject(name = "owner-is-never-forgotten", reports = FatalError.class)
@Claim(
        promises = MapPromises.NO_FALSE_ALARM,
        source = @Source("Detection: \"no overlap of a writer with anybody goes unreported\""))
@WeakenedTwin(
        of = "exact register with owner",
        without = "the clearing of the owner on leaving",
        refutes = {"MIS-06", "MIS-16"})
public final class OwnerIsNeverForgotten<K, V> extends FlaggedMap<K, V> {

    private @Nullable Thread owner;

    @Override
    void enterRead(Operation operation) {
        lookForOwner(operation);
    }

    @Override
    void enterWrite(Operation operation) {
        lookForOwner(operation);
        owner = Thread.currentThread();
    }

    @Override
    void exitWrite(Operation operation) {}

    private void lookForOwner(Operation operation) {
        if (owner != null && owner != Thread.currentThread()) {
            throw report(operation);
        }
    }
}
