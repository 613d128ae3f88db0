package io.asyncfacade.example;

import java.time.Duration;

/** All calls of one way, asked for at once, with the time until the last had its answer. */
record Burst(Duration wall, CallTimes times) {}
