package io.asyncfacade.remote;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Permissions of what is made for this user alone; none where folders of a user are their own anyway (Windows). */
final class OwnerOnly {

    static final FileAttribute<?>[] FOLDER =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private OwnerOnly() {}
}
