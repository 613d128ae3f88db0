package io.asyncfacade.remote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What starts a child: the same JVM with the same class path or module path, and the options of the user. */
final class ChildCommand {

    private final ProcessPolicy policy;

    private final ClassArchive archive;

    ChildCommand(ProcessPolicy policy, ClassArchive archive) {
        this.policy = policy;
        this.archive = archive;
    }

    List<String> command() {
        return command(archive.use());
    }

    /** A child that leaves the archive behind when it ends. */
    List<String> training(Path target) {
        return command(archive.make(target));
    }

    private List<String> command(List<String> sharing) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (policy.jvmOptions().stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            // One call at a time: it starts in less time and memory than the others.
            command.add("-XX:+UseSerialGC");
        }
        command.addAll(sharing);
        Module module = ChildProcess.class.getModule();
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.add("--module-path=" + modules);
        }
        command.add("--class-path");
        command.add(System.getProperty("java.class.path"));
        if (module.isNamed()) {
            Module user = policy.setup().getModule();
            command.add("--add-modules=jdk.unsupported" + (user.isNamed() ? "," + user.getName() : ""));
        }
        command.addAll(policy.jvmOptions());
        if (module.isNamed()) {
            command.add("--module");
            command.add(module.getName() + "/" + ChildMain.class.getName());
        } else {
            command.add(ChildMain.class.getName());
        }
        // Only for people who look at a list of processes.
        command.add(policy.setup().getName());
        return command;
    }
}
