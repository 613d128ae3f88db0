package io.asyncfacade.remote;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What starts a child: the same JVM with the same class path or module path, and the options of the user. The options
 * are in a file, because a system bounds the length of a command, and shows it to every user of the machine.
 */
final class ChildCommand {

    private final ProcessPolicy policy;

    private final ClassArchive archive;

    ChildCommand(ProcessPolicy policy, ClassArchive archive) {
        this.policy = policy;
        this.archive = archive;
    }

    /** Options of the JVM that only the pool gives: those of a child that uses the archive. */
    List<String> sharing() {
        return archive.use();
    }

    /** Options of a child that leaves the archive behind when it ends. */
    List<String> training(Path target) {
        return archive.make(target);
    }

    /**
     * Writes the file of options.
     *
     * @param sharing {@link #sharing} or {@link #training}
     * @param socket where the child is to connect; the file is beside it
     * @return the command, as short as it can be
     */
    List<String> write(List<String> sharing, Path socket) throws IOException {
        Path file = PoolFolder.argumentsBeside(socket);
        String encoding =
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        Files.write(
                file,
                options(sharing).stream()
                        .map(ChildCommand::quoted)
                        .collect(Collectors.joining("\n"))
                        .getBytes(Charset.forName(encoding)));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + file);
        // The launcher reads no file that a file names.
        policy.jvmOptions().stream().filter(option -> option.startsWith("@")).forEach(command::add);
        Module module = ChildMain.class.getModule();
        if (module.isNamed()) {
            command.add("--module");
            command.add(module.getName() + "/" + ChildMain.class.getName());
        } else {
            command.add(ChildMain.class.getName());
        }
        command.add(policy.setup().getName());
        command.add(socket.toString());
        return command;
    }

    private List<String> options(List<String> sharing) {
        List<String> options = new ArrayList<>();
        if (policy.jvmOptions().stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            // One call at a time: it starts in less time and memory than the others.
            options.add("-XX:+UseSerialGC");
        }
        options.addAll(sharing);
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            options.add("--module-path=" + modules);
        }
        String classes = System.getProperty("java.class.path", "");
        if (!classes.isEmpty()) {
            options.add("--class-path");
            options.add(classes);
        }
        if (ChildMain.class.getModule().isNamed()) {
            Module user = policy.setup().getModule();
            options.add("--add-modules=jdk.unsupported" + (user.isNamed() ? "," + user.getName() : ""));
        }
        policy.jvmOptions().stream().filter(option -> !option.startsWith("@")).forEach(options::add);
        return options;
    }

    /** As the launcher reads it: a backslash or a quote stands behind a backslash. */
    private static String quoted(String option) {
        return '"'
                + option.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** What a start that fails may have to do with; empty if nothing is known. */
    String hint() {
        ClassLoader loader = policy.setup().getClassLoader();
        return loader == ClassLoader.getSystemClassLoader()
                ? ""
                : " (" + policy.setup().getName() + " was loaded by " + loader
                        + " and may not be on the class path of this JVM, which its children have:"
                        + " jvmOptions(\"-cp\", ...) gives them another one)";
    }
}
