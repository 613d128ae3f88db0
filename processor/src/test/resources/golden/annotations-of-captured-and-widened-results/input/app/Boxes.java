package app;

import app.inner.OpenBox;
import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = OpenBox.class)
interface Boxes {}
