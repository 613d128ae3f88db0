package app;

import io.asyncfacade.AsyncFacade;

// error: package java.sql is not visible (package java.sql is declared in module java.sql, but module app does not read
//   it)
@AsyncFacade(of = java.sql.Connection.class)
interface Db {}
