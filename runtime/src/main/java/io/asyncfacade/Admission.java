package io.asyncfacade;

/** How a call fares that wants to enter. */
enum Admission {
    STARTS,
    WAITS,
    RESERVED,
    FULL,
    CLOSED
}
