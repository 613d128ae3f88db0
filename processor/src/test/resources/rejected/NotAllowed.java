package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.Serializable;

@AsyncFacade
@Portable(
        allow = {
            String.class,
            // error at 25: AF044: @Portable(allow) names classes of serializable objects: java.io.Serializable
            //   is an interface. Name the classes that implement or extend it, or let it implement
            //   java.io.Serializable.
            Serializable.class,
            // error at 16: AF044: @Portable(allow) names classes of serializable objects: int is an array or a
            //   primitive type. Name the classes that implement or extend it, or let it implement
            //   java.io.Serializable.
            int.class,
            // error at 19: AF044: @Portable(allow) names classes of serializable objects: java.lang.Thread is
            //   not serializable. Name the classes that implement or extend it, or let it implement
            //   java.io.Serializable.
            Thread.class,
            // error at 19: AF044: @Portable(allow) names classes of serializable objects: java.lang.Number is
            //   abstract. Name the classes that implement or extend it, or let it implement
            //   java.io.Serializable.
            Number.class
        })
interface NotAllowed {
    Object get();
}
