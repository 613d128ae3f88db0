package app;

import org.springframework.data.annotation.Id;

public record Account(@Id Long id, int balance) {}
