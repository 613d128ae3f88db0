package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.SmartFactoryBean;

/** The bean of one key: opens its executor when the application starts, so that what cannot be is said then. */
final class FacadeExecutorFactoryBean implements SmartFactoryBean<FacadeExecutor>, BeanFactoryAware {

    private final String name;
    private BeanFactory beans;

    FacadeExecutorFactoryBean(String name) {
        this.name = name;
    }

    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public FacadeExecutor getObject() {
        return beans.getBean(FacadeExecutorOpening.class).open(name);
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
