package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartFactoryBean;

/** The bean of one key: opens its executor when the application starts, so that what cannot be is said then. */
final class FacadeExecutorFactoryBean implements SmartFactoryBean<FacadeExecutor>, BeanFactoryAware, DisposableBean {

    private final String name;
    private BeanFactory beans;
    private @Nullable FacadeExecutor executor;

    FacadeExecutorFactoryBean(String name) {
        this.name = name;
    }

    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = beans;
    }

    /** Spring 7 may ask twice while the application starts, and keeps one of the answers. */
    @Override
    public synchronized FacadeExecutor getObject() {
        if (executor == null) {
            executor = beans.getBean(FacadeExecutorOpening.class).open(name);
        }
        return executor;
    }

    /** For an application that has failed to start; otherwise the lifecycle has closed the executor before. */
    @Override
    public synchronized void destroy() {
        if (executor != null) {
            executor.close(Duration.ZERO);
        }
    }

    @Override
    public Class<FacadeExecutor> getObjectType() {
        return FacadeExecutor.class;
    }

    @Override
    public boolean isEagerInit() {
        return true;
    }
}
