package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What adapters that were compiled long ago call: each of these stays, with these very parameters and results, because
 * they are not compiled again. More may be added.
 */
class AdapterAbiTest {

    private static final List<String> CALLED = List.of(
            "AsyncCall.call(Executor,String,Body)CompletableFuture",
            "AsyncCall.call(Executor,OnCancel,String,Body)CompletableFuture",
            "AsyncCall.callClosing(Executor,String,Body)CompletableFuture",
            "AsyncCall.callClosing(Executor,OnCancel,String,Body)CompletableFuture",
            "AsyncCall.callClosing(Executor,OnCancel,String,Object,Body)CompletableFuture",
            "AsyncCall.copyOf(Object)Object",
            "AsyncCall.nested(Executor,OnCancel,String,Body,Function)CompletableFuture",
            "AsyncCall.nestedClosing(Executor,OnCancel,String,Body,Function)CompletableFuture",
            "AsyncCall.nestedClosing(Executor,OnCancel,String,Object,Body,Function)CompletableFuture",
            "AsyncCall.nestedStage(Executor,OnCancel,String,Body,Function)CompletableFuture",
            "AsyncCall.nestedStageClosing(Executor,OnCancel,String,Body,Function)CompletableFuture",
            "AsyncCall.nestedStageClosing(Executor,OnCancel,String,Object,Body,Function)CompletableFuture",
            "AsyncCall.run(Executor,String,VoidBody)CompletableFuture",
            "AsyncCall.run(Executor,OnCancel,String,VoidBody)CompletableFuture",
            "AsyncCall.stage(Executor,String,Body)CompletableFuture",
            "AsyncCall.stage(Executor,OnCancel,String,Body)CompletableFuture",
            "AsyncCall.stageClosing(Executor,String,Body)CompletableFuture",
            "AsyncCall.stageClosing(Executor,OnCancel,String,Body)CompletableFuture",
            "AsyncCall.stageClosing(Executor,OnCancel,String,Object,Body)CompletableFuture",
            "BlockingCall.await(Duration,String,Future,Class[])Object",
            "BlockingCall.awaitStage(Duration,String,CompletionStage,Class[])Object",
            "Body.call()Object",
            "CurrentCall.cancelledBy(VoidBody,Body)Object",
            "CurrentCall.cancelledBy(VoidBody,VoidBody)void",
            "CurrentCall.stageCancelledBy(VoidBody,Body)Object",
            "VoidBody.run()void");

    @Test
    void whatAdaptersCallIsThere() {
        Set<String> missing = new TreeSet<>(CALLED);
        for (Class<?> type :
                List.of(AsyncCall.class, BlockingCall.class, Body.class, CurrentCall.class, VoidBody.class)) {
            for (Method method : type.getMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    missing.remove(type.getSimpleName() + "." + described(method));
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertEquals(
                List.of("AUTO", "INTERRUPT", "ABANDON"),
                Arrays.stream(OnCancel.values()).map(Enum::name).toList());
    }

    private static String described(Method method) {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        return method.getName()
                + type.parameterList().stream().map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"))
                + type.returnType().getSimpleName();
    }
}
