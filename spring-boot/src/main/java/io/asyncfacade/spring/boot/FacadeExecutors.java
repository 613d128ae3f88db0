package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The executors of the application, those from properties and its own beans, as they are made. */
final class FacadeExecutors implements BeanPostProcessor, BeanFactoryAware {

    private final Object lock = new Object();
    private final Map<String, FacadeExecutor> byBean = new LinkedHashMap<>();
    private final List<Consumer<FacadeExecutor>> followers = new ArrayList<>();
    private ConfigurableListableBeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = (ConfigurableListableBeanFactory) beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        // One that is made for each use is its user's to close, and would be a new meter each time. The definition is
        // asked, since Spring 7 does not answer isSingleton while the bean is being made.
        if (bean instanceof FacadeExecutor executor
                && beans.containsBeanDefinition(beanName)
                && beans.getMergedBeanDefinition(beanName).isSingleton()) {
            add(beanName, executor);
        }
        return bean;
    }

    private void add(String beanName, FacadeExecutor executor) {
        List<Consumer<FacadeExecutor>> told;
        synchronized (lock) {
            byBean.forEach((otherBean, other) -> {
                if (other != executor && other.name().equals(executor.name())) {
                    throw new InvalidFacadeExecutorException(
                            "Two executors are named '" + executor.name() + "': the beans '" + otherBean + "' and '"
                                    + beanName + "'. Their threads and meters could not be told apart.",
                            "Give one of them another name, with ExecutorPolicy.named(...) or as key under "
                                    + FacadeExecutorKeys.PREFIX + ".",
                            null);
                }
            });
            if (byBean.containsValue(executor)) {
                return;
            }
            byBean.put(beanName, executor);
            told = List.copyOf(followers);
        }
        told.forEach(follower -> follower.accept(executor));
    }

    /** Those that have been made, by the names of their beans. */
    Map<String, FacadeExecutor> all() {
        synchronized (lock) {
            return new LinkedHashMap<>(byBean);
        }
    }

    /** Tells of each executor, those that are there and those that are made later. */
    void follow(Consumer<FacadeExecutor> follower) {
        List<FacadeExecutor> there;
        synchronized (lock) {
            followers.add(follower);
            there = List.copyOf(byBean.values());
        }
        there.forEach(follower);
    }
}
