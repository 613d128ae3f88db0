package io.asyncfacade.example;

/**
 * What a way added to the process at its peak.
 *
 * @param threads platform threads
 * @param heapBytes used heap, garbage that is not collected yet included
 */
record Footprint(int threads, long heapBytes) {}
