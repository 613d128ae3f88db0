package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which hosts a call goes to, and what becomes of a cancel that comes early or of a caller that is gone. */
@Timeout(30)
class RemoteCallTest {

    /** Two methods of the same kind, of which one may run again. */
    public interface Counter {
        String once(String text) throws InterruptedException;

        String again(String text);
    }

    record Once(String text) implements PortableCall<Counter, String> {
        @Override
        public String on(Counter delegate) throws InterruptedException {
            return delegate.once(text);
        }
    }

    record Again(String text) implements PortableCall<Counter, String> {
        @Override
        public String on(Counter delegate) {
            return delegate.again(text);
        }
    }

    private static final RemoteContract<Counter> CONTRACT = RemoteContract.of(Counter.class)
            .call(Once.class, "once(String) String")
            .repeatable(Again.class, "again(String) String")
            .build();

    private final List<String> runs = new ArrayList<>();

    private final CountDownLatch started = new CountDownLatch(1);

    private CallHost host() {
        CallHost host = new CallHost();
        host.offer(CONTRACT, new Counter() {
            @Override
            public String once(String text) throws InterruptedException {
                runs.add(text);
                if (text.equals("wait")) {
                    started.countDown();
                    new CountDownLatch(1).await();
                }
                return text;
            }

            @Override
            public String again(String text) {
                runs.add(text);
                return text;
            }
        });
        return host;
    }

    private static byte[] message(long number, String text) throws Exception {
        Once call = new Once(text);
        return CallMessage.write(number, CONTRACT.callOf(call), call, CONTRACT.allowed());
    }

    private static Answer answer(byte[] bytes) throws Exception {
        return Answer.read(bytes, CONTRACT.allowed());
    }

    @Test
    void aCallThatDidNotStartIsTriedOnEachOtherHostOnce() {
        CallCarrier carrier = new SameJvm(List.of(new CallHost(), new CallHost(), host()));
        assertEquals("a", CONTRACT.over(carrier).call(new Once("a")));
        assertEquals(List.of("a"), runs);
    }

    @Test
    void whatEachHostSaidIsInTheMessage() {
        CallCarrier carrier = new SameJvm(List.of(new CallHost(), new CallHost()));
        CallNotStartedException refused = assertThrows(
                CallNotStartedException.class, () -> CONTRACT.over(carrier).call(new Once("a")));
        String reason = "there is no delegate of " + Counter.class.getName() + " here";
        assertEquals("Counter.once did not run: host 0: " + reason + "; host 1: " + reason, refused.getMessage());
    }

    @Test
    void aLostCallIsNotTriedAgainUnlessItIsRepeatable() {
        List<String> shipped = new ArrayList<>();
        CallCarrier losing = (message, route) -> {
            String host = "host " + shipped.size();
            shipped.add(host);
            return new Lost(host);
        };
        HostLostException once = assertThrows(
                HostLostException.class, () -> CONTRACT.over(losing).call(new Once("a")));
        assertEquals("host 0", once.getMessage());
        assertEquals(1, shipped.size());
        shipped.clear();
        assertThrows(HostLostException.class, () -> CONTRACT.over(losing).call(new Again("a")));
        assertEquals(3, shipped.size());
    }

    @Test
    void aRepeatableCallThatWasLostIsNeverSaidNotToHaveRun() {
        List<Set<String>> excluded = new ArrayList<>();
        CallCarrier losingThenEmpty = (message, route) -> {
            excluded.add(route.excluded());
            if (excluded.size() > 1) {
                throw new CallNotStartedException("no other host");
            }
            return new Lost("host 0");
        };
        HostLostException lost = assertThrows(
                HostLostException.class, () -> CONTRACT.over(losingThenEmpty).call(new Again("a")));
        assertEquals("no other host", lost.getSuppressed()[0].getMessage());
        assertEquals(List.of(Set.of(), Set.of("host 0"), Set.of()), excluded);
    }

    @Test
    void aRepeatableCallIsTriedOnceMoreOnTheOnlyHostWhichMayNotBeTheOneThatDied() {
        SameJvm carrier = new SameJvm(List.of(host()));
        List<String> lost = new ArrayList<>();
        CallCarrier losingOne = (message, route) -> {
            Shipment shipment = carrier.ship(message, route);
            if (lost.isEmpty()) {
                lost.add(shipment.host());
                return new Lost(shipment.host());
            }
            return shipment;
        };
        assertEquals("a", CONTRACT.over(losingOne).call(new Again("a")));
        assertEquals(List.of("a"), runs);
        lost.clear();
        assertThrows(HostLostException.class, () -> CONTRACT.over(losingOne).call(new Once("a")));
        assertEquals(List.of("a"), runs);
    }

    private record Lost(String host) implements Shipment {

        @Override
        public byte[] await() {
            throw new HostLostException(host);
        }

        @Override
        public void cancel() {}
    }

    @Test
    void aCancelThatOvertakesItsCallLetsItNotRun() throws Exception {
        CallHost host = host();
        host.cancel("one", 7);
        Answer.Refusal refusal = assertInstanceOf(Answer.Refusal.class, answer(host.run(message(7, "a"), "one")));
        assertEquals("it was cancelled before it started", refusal.reason());
        assertEquals(List.of(), runs);
        // The same number of another caller is another call.
        assertEquals(new Answer.Value("b"), answer(host.run(message(7, "b"), "other")));
    }

    @Test
    void aLostCallerCancelsItsCallsAndNoOther() throws Exception {
        CallHost host = host();
        CompletableFuture<Boolean> leaked = new CompletableFuture<>();
        CompletableFuture<Answer> ended = CompletableFuture.supplyAsync(() -> {
            try {
                Answer answer = answer(host.run(message(1, "wait"), "gone"));
                leaked.complete(Thread.interrupted());
                return answer;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        started.await();
        host.callerLost("another");
        assertFalse(ended.isDone());
        host.callerLost("gone");
        Answer.Failure failure = assertInstanceOf(Answer.Failure.class, ended.join());
        assertSame(InterruptedException.class, failure.thrown().getClass());
        assertFalse(leaked.join());
    }

    @Test
    void aKeyChoosesTheSameHostAndOnlyItsOwnMoveWhenAHostLeaves() {
        List<String> hosts = List.of("a", "b", "c", "d");
        int moved = 0;
        for (int key = 0; key < 1_000; key++) {
            Route route = new Route(key, "contract", key, java.util.Set.of());
            String chosen = route.choose(hosts, name -> name);
            assertEquals(chosen, new Route(0, "contract", key, java.util.Set.of()).choose(hosts, name -> name));
            String later = route.choose(List.of("a", "b", "c"), name -> name);
            if (!chosen.equals(later)) {
                assertEquals("d", chosen);
                moved++;
            }
        }
        assertEquals(250, moved, 100);
    }
}
