package io.asyncfacade.processor.compilers;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that can run inside a test: that of the JDK in use, and the one of Eclipse. */
public enum Compiler {
    /** The running JDK's. */
    JAVAC,
    /** Of Eclipse, VS Code and {@code compilerId=eclipse}. */
    ECJ;

    JavaCompiler tool() {
        return switch (this) {
            case JAVAC -> ToolProvider.getSystemJavaCompiler();
            case ECJ -> new EclipseCompiler();
        };
    }
}
