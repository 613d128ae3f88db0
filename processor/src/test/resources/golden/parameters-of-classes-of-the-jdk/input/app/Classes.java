package app;

import com.sun.net.httpserver.Filter;
import io.asyncfacade.AsyncFacade;
import java.util.concurrent.CountDownLatch;

/** Some JDKs tell the names of the parameters of their classes and others do not, so their types are asked instead. */
@AsyncFacade(of = {CountDownLatch.class, Filter.Chain.class})
interface Classes {}
