package org.pregny.process;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Words of the models and of the code, to be held against each other. */
final class ModelWords {

    private ModelWords() {}

    static Set<String> outputs(String decision) {
        return Models.decision(decision).getModelElementsByType(OutputEntry.class).stream()
                .map(o -> o.getText().getTextContent().replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    static Set<String> constants(Class<?> holder) {
        Set<String> values = new TreeSet<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                values.add(valueOf(field));
            }
        }
        return values;
    }

    private static String valueOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
