package io.asyncfacade.spring.boot;

import io.asyncfacade.spring.boot.AsyncFacadeProperties.ExecutorProperties;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells which names there are where a property under {@code asyncfacade} is not known, or has no value. */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class UnknownPropertyFailureAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    private static final ConfigurationPropertyName ALL = ConfigurationPropertyName.of("asyncfacade");
    private static final ConfigurationPropertyName EXECUTORS = ConfigurationPropertyName.of(FacadeExecutorKeys.PREFIX);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
        List<ConfigurationProperty> ours = cause.getUnboundProperties().stream()
                .filter(property -> ALL.isAncestorOf(property.getName()))
                .toList();
        return ours.isEmpty()
                ? null
                : new FailureAnalysis(
                        ours.stream()
                                .map(UnknownPropertyFailureAnalyzer::sentence)
                                .collect(Collectors.joining(System.lineSeparator())),
                        "Correct the property, or leave it out.",
                        rootFailure);
    }

    private static String sentence(ConfigurationProperty property) {
        ConfigurationPropertyName name = property.getName();
        String place = name + (property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")");
        boolean ofExecutor = EXECUTORS.isAncestorOf(name);
        List<String> known =
                AsyncFacadeProperties.names(ofExecutor ? ExecutorProperties.class : AsyncFacadeProperties.class);
        boolean inPlace = name.getNumberOfElements()
                == (ofExecutor ? EXECUTORS.getNumberOfElements() + 2 : ALL.getNumberOfElements() + 1);
        if (inPlace && known.contains(name.getLastElement(Form.DASHED))) {
            return place + " has no value.";
        }
        return place + " is not known. "
                + (ofExecutor
                        ? "The settings of the executor '"
                                + name.getElement(EXECUTORS.getNumberOfElements(), Form.ORIGINAL) + "' are "
                        : "Under asyncfacade there are ")
                + String.join(", ", known) + ".";
    }
}
