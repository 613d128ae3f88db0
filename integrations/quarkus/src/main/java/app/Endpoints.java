package app;

import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/quotes")
public class Endpoints {

    @Inject
    QuotesAsync quotes;

    @Inject
    Visitor visitor;

    @GET
    @Path("/{symbol}")
    public CompletionStage<String> quote(@PathParam("symbol") String symbol) {
        visitor.setName("ada");
        return quotes.quote(symbol);
    }

    @GET
    @Path("/{symbol}/uni")
    public Uni<String> uni(@PathParam("symbol") String symbol) {
        return Calls.uni(() -> quotes.quote(symbol));
    }

    /** Without the annotation, the call is stopped when the client goes away. */
    @GET
    @Path("/{symbol}/kept")
    @Cancellable(false)
    public CompletionStage<String> kept(@PathParam("symbol") String symbol) {
        return quotes.quote(symbol);
    }

    @GET
    @Path("/{symbol}/impatient")
    public Uni<String> impatient(@PathParam("symbol") String symbol) {
        return Calls.uni(() -> quotes.quote(symbol)).ifNoItem().after(Duration.ofSeconds(1)).recoverWithItem("no answer");
    }

    @ServerExceptionMapper
    public RestResponse<String> refused(CallRejectedException refused) {
        return RestResponse.status(RestResponse.Status.SERVICE_UNAVAILABLE);
    }

    @ServerExceptionMapper
    public RestResponse<String> late(CallTimeoutException late) {
        return RestResponse.status(RestResponse.Status.GATEWAY_TIMEOUT);
    }
}
