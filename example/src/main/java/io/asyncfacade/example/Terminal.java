package io.asyncfacade.example;

import java.io.Console;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Whether the output goes to a terminal. */
public final class Terminal {

    private Terminal() {}

    /** From JDK 22 there may be a console without a terminal, so the console has to be asked. */
    public static boolean isPresent() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (Throwable e) {
            return false;
        }
    }
}
