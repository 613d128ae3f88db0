import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class FirstCall {
    public static void main(String[] args) {
        Greeter slow = name -> {
            Thread.sleep(500);
            return "Hello, " + name;
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(10).named("greetings").open()) {
            var greeter = new GreeterAsync(slow, executor);
            CompletableFuture<String> greeting = greeter.greet("world").orTimeout(2, TimeUnit.SECONDS);
            System.out.println(greeting.join());
        }
    }
}
