package app;

import io.asyncfacade.AsyncFacade;
import java.lang.invoke.MethodHandle;

// warning: AF106: The adapter of java.lang.invoke.MethodHandle lacks invoke(Object[]): what it does depends on the
//   types at the place of the call, so that a call through an adapter would mean something else. Leave the method out
//   with @AsyncFacade.Skip. Silence: @SuppressWarnings("AF106").
// warning: AF106: The adapter of java.lang.invoke.MethodHandle lacks invokeExact(Object[]): what it does depends on the
//   types at the place of the call, so that a call through an adapter would mean something else. Leave the method out
//   with @AsyncFacade.Skip. Silence: @SuppressWarnings("AF106").
@AsyncFacade(of = MethodHandle.class)
interface PolymorphicHandle {}
