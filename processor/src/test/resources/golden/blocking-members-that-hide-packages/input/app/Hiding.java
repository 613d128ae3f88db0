package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;

/** What would be inherited here hides classes; their full names help only where the package is not hidden too. */
interface Hiding {
    @BlockingFacade(
            of = {
                Hiding_ConstantsAsync.class,
                Hiding_ConstantsOfTypesAsync.class,
                Hiding_ParameterAsync.class,
                Hiding_TypesAsync.class,
                Hiding_TypesAloneAsync.class
            })
    interface Holder {}

    /** {@code io.asyncfacade.BlockingCall.await} would begin with the constant. */
    @AsyncFacade
    interface Constants {
        int io = 1;

        int BlockingCall = 2;

        String get();
    }

    /** Where types are named, constants hide nothing. */
    @AsyncFacade
    interface ConstantsOfTypes {
        int io = 1;

        int java = 2;

        int Duration = 3;

        int Override = 4;

        int T = 5;

        <T> T get(T value);
    }

    /** {@code io.asyncfacade.BlockingCall.await} would begin with the parameter. */
    @AsyncFacade
    interface Parameter {
        int BlockingCall = 1;

        int Objects = 2;

        String get(int io, int java);
    }

    /** {@code java.lang.Override} would begin with the type. */
    @AsyncFacade
    interface Types {
        enum java {
            ARABICA
        }

        enum Override {
            YES
        }

        String get();
    }

    /** Nothing has to be written in full. */
    @AsyncFacade
    interface TypesAlone {
        enum java {
            ARABICA
        }

        enum io {
            IN
        }

        String get(java bean, io direction);
    }
}
