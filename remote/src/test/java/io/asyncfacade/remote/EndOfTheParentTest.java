package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.remote.kit.Meeting;
import io.asyncfacade.remote.kit.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However the parent ends: no child is left, and no folder. */
@Timeout(120)
class EndOfTheParentTest {

    @TempDir
    Path folder;

    private Process parent(String how, int port, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-D" + Worker.PORT + "=" + port,
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                how));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitEnd(Stream<ProcessHandle> children) {
        children.forEach(child -> child.onExit().join());
    }

    private void assertNoFolder() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.toString().contains(PoolFolder.PREFIX))
                            .toList());
        }
    }

    @Test
    void itReturnsFromMain() throws Exception {
        Process parent = parent("return", 1);
        long child = Long.parseLong(
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8)).readLine());
        parent.onExit().join();
        ProcessHandle.of(child).ifPresent(left -> left.onExit().join());
        assertNoFolder();
    }

    @Test
    void itIsKilled() throws Exception {
        try (Meeting meeting = new Meeting()) {
            Process parent = parent("meet", meeting.port());
            meeting.next();
            // It may be starting another child: none is missed while it stands still.
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-STOP", Long.toString(parent.pid()))
                            .start()
                            .waitFor());
            List<ProcessHandle> children = parent.children().toList();
            parent.destroyForcibly();
            // The body is told, before its process ends.
            assertEquals("interrupted child", meeting.next().said());
            awaitEnd(children.stream());
            assertNoFolder();
        }
    }

    @Test
    void itIsAskedToEnd() throws Exception {
        try (Meeting meeting = new Meeting()) {
            Process parent = parent("meet", meeting.port());
            meeting.next();
            List<ProcessHandle> children = parent.children().toList();
            parent.destroy();
            awaitEnd(children.stream());
            parent.onExit().join();
            assertNoFolder();
        }
    }

    @Test
    void itsTerminalSendsAnInterruptToAllOfThem() throws Exception {
        try (Meeting meeting = new Meeting()) {
            // A build in the background ignores the interrupt of its terminal, and its processes inherit that.
            Process parent = parent("meet", meeting.port(), "env", "--default-signal=INT", "setsid", "--wait");
            Meeting.Guest guest = meeting.next();
            ProcessHandle leader =
                    ProcessHandle.of(guest.pid()).orElseThrow().parent().orElseThrow();
            List<ProcessHandle> children = leader.children().toList();
            // A group of its own, as a shell makes one for a program.
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-INT", "--", "-" + leader.pid())
                            .start()
                            .waitFor());
            awaitEnd(children.stream());
            parent.onExit().join();
            assertNoFolder();
        }
    }

    @Test
    void anInterruptOfTheTerminalIsNotForTheChildren() throws Exception {
        try (Meeting meeting = new Meeting()) {
            Process parent = parent("meet", meeting.port(), "env", "--default-signal=INT");
            Meeting.Guest guest = meeting.next();
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-INT", Long.toString(guest.pid()))
                            .start()
                            .waitFor());
            // It still waits for the test: what is sent to it arrives.
            guest.release();
            assertEquals(0, parent.onExit().join().exitValue());
        }
    }

    @Test
    void theNextOneTidiesWhatAKilledOneLeft() throws Exception {
        Path stale = Files.createDirectory(folder.resolve(PoolFolder.PREFIX + "1"));
        Files.createFile(stale.resolve("alive"));
        Files.createFile(stale.resolve("1.sock"));
        Files.setLastModifiedTime(stale, java.nio.file.attribute.FileTime.fromMillis(0));
        Path foreign = Files.createDirectory(folder.resolve("asyncfacade-of-another-kind"));
        Path unlocked = Files.createDirectory(folder.resolve(PoolFolder.PREFIX + "2"));
        Files.setLastModifiedTime(unlocked, java.nio.file.attribute.FileTime.fromMillis(0));
        // A trap that another user may lay: a link to a folder with files of these names.
        Path target = Files.createDirectory(folder.resolve("files"));
        Files.createFile(target.resolve("alive"));
        Path precious = Files.createFile(target.resolve("precious.sock"));
        Files.setLastModifiedTime(target, java.nio.file.attribute.FileTime.fromMillis(0));
        Path link = Files.createSymbolicLink(folder.resolve(PoolFolder.PREFIX + "3"), target);
        String before = System.setProperty("java.io.tmpdir", folder.toString());
        try (PoolFolder pool = PoolFolder.create();
                PoolFolder other = PoolFolder.create()) {
            assertTrue(Files.notExists(stale));
            assertTrue(Files.notExists(unlocked), "made by a process that was killed before it locked");
            assertTrue(Files.exists(foreign));
            assertTrue(Files.exists(precious));
            assertTrue(Files.exists(link));
            Path own = pool.socket().getParent();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
            Files.setLastModifiedTime(own, java.nio.file.attribute.FileTime.fromMillis(0));
            PoolFolder.create().close();
            assertTrue(Files.exists(own), "a pool that lives");
            assertTrue(Files.exists(other.socket().getParent()));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }
}
