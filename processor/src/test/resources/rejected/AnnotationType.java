package app;

import io.asyncfacade.AsyncFacade;

// error at 1: AF001: Only interfaces and classes can be wrapped: app.AnnotationType, for which app.AnnotationType
//   asks, is an annotation type. Name the interface or class that has the methods.
@AsyncFacade
@interface AnnotationType {
    String value();
}
