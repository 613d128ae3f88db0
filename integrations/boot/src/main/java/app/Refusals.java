package app;

import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a client is told when there is no room, and when it has taken too long. */
@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ProblemDetail refused(CallRejectedException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "too many calls, try again");
    }

    @ExceptionHandler
    ProblemDetail late(CallTimeoutException late) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.GATEWAY_TIMEOUT, "no answer in time");
    }
}
