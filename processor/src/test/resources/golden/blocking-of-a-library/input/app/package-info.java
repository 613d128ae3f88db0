@io.asyncfacade.BlockingFacade(of = {lib.Redis.class, lib.Client.class})
package app;
