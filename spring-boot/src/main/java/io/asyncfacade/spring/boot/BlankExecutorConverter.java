package io.asyncfacade.spring.boot;

import io.asyncfacade.spring.boot.AsyncFacadeProperties.ExecutorProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/**
 * Makes an executor with the defaults of a key without settings: {@code comments:} in a YAML file is the empty text.
 */
@ConfigurationPropertiesBinding
final class BlankExecutorConverter implements Converter<String, ExecutorProperties> {

    @Override
    public ExecutorProperties convert(String source) {
        if (!source.isBlank()) {
            throw new IllegalArgumentException("an executor has settings like max-concurrency, and no value '" + source
                    + "' of its own; leave the value out for the defaults");
        }
        return ExecutorProperties.defaults();
    }
}
