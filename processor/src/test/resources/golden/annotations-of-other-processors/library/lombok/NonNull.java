package lombok;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.LOCAL_VARIABLE,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
public @interface NonNull {}
