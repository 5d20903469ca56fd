package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Starter;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A starter whose join returns at once. */
@Subject(name = "joins-nobody")
@Claim(
        promises = IdiomPromises.START_AND_JOIN,
        source =
                @Source(
                        value =
                                "JLS 17.4.4: \"The final action in a thread T1 synchronizes-with any action in another thread T2 that detects that T1 has terminated\"",
                        url = Docs.SYNCHRONIZATION_ORDER))
@WeakenedTwin(of = "Thread", without = "the wait for the end of the task", refutes = "IDM-17")
public final class JoinsNobody implements Starter {

    /** Starts threads. */
    public JoinsNobody() {}

    @Override
    public Join start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return () -> {};
    }
}
