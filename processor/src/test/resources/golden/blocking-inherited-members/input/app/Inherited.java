package app;

interface Inherited {
    interface String {}

    interface ChronoUnit {}

    interface BlockingCall {}
}
