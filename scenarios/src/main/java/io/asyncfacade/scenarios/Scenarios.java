package io.asyncfacade.scenarios;

import io.asyncfacade.scenarios.cluster.ThreeJvms;
import io.asyncfacade.scenarios.cores.BusyCores;
import io.asyncfacade.scenarios.http.ManyCalls;
import io.asyncfacade.scenarios.jdbc.OneDatabase;
import io.asyncfacade.scenarios.processes.FourChildren;
import io.asyncfacade.scenarios.s3.Crawl;
import io.asyncfacade.scenarios.session.SizedPool;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The scenarios by their names on the command line. */
@Command(
        name = "demo",
        description = "Blocking clients made asynchronous by AsyncFacade, each on real parts on this machine.",
        mixinStandardHelpOptions = true)
final class Scenarios {

    private Scenarios() {}

    static CommandLine on(Show show) {
        return new CommandLine(new Scenarios())
                .addSubcommand(new ManyCalls(show))
                .addSubcommand(new Crawl(show))
                .addSubcommand(new SizedPool(show))
                .addSubcommand(new OneDatabase(show))
                .addSubcommand(new BusyCores(show))
                .addSubcommand(new FourChildren(show))
                .addSubcommand(new ThreeJvms(show));
    }
}
