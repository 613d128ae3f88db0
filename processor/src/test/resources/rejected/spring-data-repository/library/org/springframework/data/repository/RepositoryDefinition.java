package org.springframework.data.repository;

public @interface RepositoryDefinition {
    Class<?> domainClass();
}
