/**
 * Generates the adapters of AsyncFacade, inside the compiler; added to the jar once JavaPoet has been moved into it.
 */
module io.asyncfacade.processor {
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            io.asyncfacade.processor.AsyncFacadeProcessor;
}
