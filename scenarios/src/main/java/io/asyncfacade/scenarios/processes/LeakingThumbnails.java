package io.asyncfacade.scenarios.processes;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As bad as native code can be: 60 MB for a picture, 6 of them for ever, and three pictures are its end. */
final class LeakingThumbnails implements Thumbnails {

    private static final int MEGABYTE = 1 << 20;
    private static final int NEEDED = 60;
    private static final int LEAKED = 6;
    private static final int THUMBNAIL = 4_000;

    private static final List<byte[]> LEAK = new CopyOnWriteArrayList<>();

    private final List<Integer> poison;

    LeakingThumbnails(List<Integer> poison) {
        this.poison = poison;
    }

    @Override
    public byte[] render(int picture) throws IOException {
        if (poison.contains(picture)) {
            // What a fault in native code comes to: the process is gone at once.
            Runtime.getRuntime().halt(139);
        }
        if (picture % 20 == 0) {
            throw new IOException("picture " + picture + " is none");
        }
        byte[] pixels = new byte[NEEDED * MEGABYTE];
        LEAK.add(new byte[LEAKED * MEGABYTE]);
        byte[] small = new byte[THUMBNAIL];
        for (int i = 0; i < small.length; i++) {
            small[i] = pixels[i * (pixels.length / small.length)];
        }
        return small;
    }
}
