package org.maplitmus.cli;

import org.maplitmus.report.collect.Session;
import org.maplitmus.runner.jvm.Machine;
import picocli.CommandLine.IVersionProvider;

/** The version and commit that were built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Session.Host host = Machine.describe();
        return new String[] {"MapLitmus " + host.version() + " " + host.commit()};
    }
}
