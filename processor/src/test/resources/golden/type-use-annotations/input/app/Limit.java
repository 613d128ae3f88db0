package app;

@interface Limit {
    double value();
}
