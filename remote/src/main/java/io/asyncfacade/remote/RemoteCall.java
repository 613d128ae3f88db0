package io.asyncfacade.remote;

final class RemoteCall<R> {
    RemoteCall(RemoteContract<?> contract, CallCarrier carrier, PortableCall<?, R> call) {}

    R outcome() {
        throw new UnsupportedOperationException();
    }
}
