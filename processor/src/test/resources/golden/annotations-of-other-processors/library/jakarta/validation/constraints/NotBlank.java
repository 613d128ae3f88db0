package jakarta.validation.constraints;

import jakarta.validation.Constraint;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Constraint
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NotBlank {}
