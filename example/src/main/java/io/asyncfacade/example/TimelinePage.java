package io.asyncfacade.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that holds the picture: the bare image, or a page around it. */
final class TimelinePage {

    private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>AsyncFacade: the calls on one clock</title>
      </head>
      <body style="max-width:1200px;margin:24px auto;padding:0 16px">
      %s
      <pre style="overflow-x:auto">
      %s
      </pre>
      </body>
      </html>
      """;

    private TimelinePage() {}

    static void write(Results results, Path file) throws IOException {
        String table = String.join("\n", new ResultTable(results).lines());
        write(new Timeline(results).svg(), table + "\n" + FetchCommand.environment(), file);
    }

    /** Writes the bare image if the name of the file ends in .svg, else a page with this text below it. */
    static void write(String svg, String below, Path file) throws IOException {
        String text = file.toString().endsWith(".svg") ? svg : PAGE.formatted(svg, below);
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IOException("cannot write the picture to " + file + ": " + e, e);
        }
    }
}
