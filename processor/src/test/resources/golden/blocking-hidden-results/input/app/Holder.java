package app;

@SuppressWarnings("AF101")
@io.asyncfacade.BlockingFacade(of = lib.Shop.class)
interface Holder {}
