package dev.mmaplab.web;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** From events to their form in the REST contract, by the names of their records and components. */
final class EventAnswers {
  private static final Set<String> ADDRESSES =
      Set.of("address", "vmaStart", "vmaEnd", "start", "end", "vmFlags");
  private static final Set<String> COMMON = Set.of("pid", "site");

  private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

  private record Shape(String type, List<Method> values) {}

  List<EventAnswer> of(List<Event> events) {
    List<EventAnswer> answers = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      answers.add(of(i, events.get(i)));
    }
    return answers;
  }

  private EventAnswer of(int number, Event event) {
    Shape shape = shapes.computeIfAbsent(event.getClass(), EventAnswers::shape);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Method accessor : shape.values()) {
      value(accessor.getName(), read(accessor, event))
          .ifPresent(value -> values.put(accessor.getName(), value));
    }
    Optional<Position> site = event.site();
    return new EventAnswer(
        number,
        shape.type(),
        event.pid(),
        site.map(Position::file),
        site.map(Position::line),
        site.map(Position::column),
        values);
  }

  private static Shape shape(Class<?> type) {
    List<Method> values =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> !COMMON.contains(component.getName()))
            .map(RecordComponent::getAccessor)
            .toList();
    values.forEach(accessor -> accessor.setAccessible(true));
    return new Shape(kebab(type.getSimpleName()), values);
  }

  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Object read(Method accessor, Event event) {
    try {
      return accessor.invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Object> value(String name, Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.flatMap(inner -> value(name, inner));
      case Long number when ADDRESSES.contains(name) -> Optional.of(Hex.of(number));
      case byte[] bytes -> Optional.of(HexFormat.of().formatHex(bytes));
      case Enum<?> constant -> Optional.of(constant.name().toLowerCase(Locale.ROOT));
      default -> Optional.of(value);
    };
  }
}
