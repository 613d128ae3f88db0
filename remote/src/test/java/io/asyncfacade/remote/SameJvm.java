package io.asyncfacade.remote;

import java.util.List;

/** Hosts of this JVM: bytes go there and back, on the thread of the caller. */
record SameJvm(List<CallHost> hosts) implements CallCarrier {

    @Override
    public Shipment ship(byte[] message, Route route) {
        for (int i = 0; i < hosts.size(); i++) {
            if (!route.excluded().contains("host " + i)) {
                return new SameJvmShipment(hosts.get(i), "host " + i, message, route.call());
            }
        }
        throw new CallNotStartedException("no other host");
    }

    private record SameJvmShipment(CallHost callHost, String host, byte[] message, long call) implements Shipment {

        @Override
        public byte[] await() {
            return callHost.run(message, "caller");
        }

        @Override
        public void cancel() {
            callHost.cancel("caller", call);
        }
    }
}
