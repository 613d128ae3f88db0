package com.mongodb.client;

public interface MongoIterable<T> {}
