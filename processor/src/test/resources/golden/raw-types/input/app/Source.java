package app;

@SuppressWarnings("rawtypes")
interface Source extends Parameterized {}
