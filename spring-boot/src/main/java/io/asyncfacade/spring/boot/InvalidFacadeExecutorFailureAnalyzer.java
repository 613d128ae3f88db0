package io.asyncfacade.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with an executor, and what to change, in place of a stack trace. */
final class InvalidFacadeExecutorFailureAnalyzer extends AbstractFailureAnalyzer<InvalidFacadeExecutorException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidFacadeExecutorException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), rootFailure);
    }
}
