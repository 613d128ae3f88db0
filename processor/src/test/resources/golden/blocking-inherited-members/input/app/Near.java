package app;

interface Near {}
