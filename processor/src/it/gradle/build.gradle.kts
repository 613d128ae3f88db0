plugins {
    java
}

dependencies {
    implementation(files(providers.gradleProperty("runtime")))
    annotationProcessor(files(providers.gradleProperty("processor")))
}

tasks.compileJava {
    // With the names of parameters in class files, a parent means the same whether it is compiled again or not.
    options.compilerArgs.addAll(listOf("-Xlint:all", "-Werror", "-parameters"))
}
