package app;

import io.asyncfacade.AsyncFacade;
import java.lang.invoke.MethodHandle;

@AsyncFacade(of = MethodHandle.class)
@SuppressWarnings("AF106")
interface Holder {}
