package io.asyncfacade.processor.compilers;

/** The compilers that can run inside a test: that of the JDK in use, and the one of Eclipse. */
public enum Compiler {
    /** The running JDK's. */
    JAVAC,
    /** Of Eclipse, VS Code and {@code compilerId=eclipse}. */
    ECJ
}
