package dev.mmaplab.web;

import dev.mmaplab.driverconfig.Allocator;
import dev.mmaplab.driverconfig.CacheMode;
import dev.mmaplab.driverconfig.DriverConfiguration;
import dev.mmaplab.driverconfig.DriverSource;
import dev.mmaplab.driverconfig.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From a driver configuration as it came to the C it stands for, or to what is wrong with its
 * fields.
 */
final class DriverReader {
  private static final DriverBody.Mapping NO_MAPPING =
      new DriverBody.Mapping(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final String prefix;
  private final List<FieldProblem> errors = new ArrayList<>();

  private DriverReader(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The C source.
   *
   * @param prefix of field names in problems, as in {@code driver.}
   * @throws InvalidRequestException with every field that cannot be
   */
  static String source(DriverBody body, String prefix) {
    DriverReader reader = new DriverReader(prefix);
    Optional<DriverConfiguration> configuration = reader.read(body);
    configuration.ifPresent(
        driver ->
            driver.problems().forEach(problem -> reader.wrong(problem.field(), problem.message())));
    if (configuration.isEmpty() || !reader.errors.isEmpty()) {
      throw new InvalidRequestException(reader.errors);
    }
    return DriverSource.of(configuration.get());
  }

  private void wrong(String field, String message) {
    errors.add(new FieldProblem(prefix + field, message));
  }

  private Optional<DriverConfiguration> read(DriverBody body) {
    Optional<Allocator> allocator =
        choice(
            "buffer.allocator",
            body.buffer().flatMap(DriverBody.Buffer::allocator),
            Allocator::named,
            Arrays.stream(Allocator.values()).map(Allocator::label).toList());
    DriverBody.Mapping mapping = body.mmap().orElse(NO_MAPPING);
    Optional<Strategy> strategy =
        choice(
            "mmap.strategy",
            mapping.strategy(),
            Strategy::named,
            Arrays.stream(Strategy.values()).map(Strategy::label).toList());
    Optional<CacheMode> cache =
        choice(
            "mmap.cache",
            Optional.of(mapping.cache().orElse("cached")),
            CacheMode::named,
            Arrays.stream(CacheMode.values()).map(CacheMode::label).toList());
    List<String> flags = names("mmap.flags", mapping.flags());
    List<String> refuse = names("mmap.refuse", mapping.refuse());
    if (allocator.isEmpty() || strategy.isEmpty() || cache.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DriverConfiguration(
            body.device().orElse("maps0"),
            body.major().orElse(42),
            new DriverConfiguration.Buffer(
                allocator.get(),
                body.buffer().flatMap(DriverBody.Buffer::pages).orElse(1),
                body.buffer().flatMap(DriverBody.Buffer::reserved).orElse(false),
                body.buffer().flatMap(DriverBody.Buffer::fill).flatMap(DriverBody.Fill::everyPage)),
            new DriverConfiguration.Mapping(
                strategy.get(),
                mapping.checkReturn().orElse(true),
                mapping.checkSize().orElse(true),
                mapping.checkOffset().orElse(false),
                cache.get(),
                flags,
                mapping.clearMayWrite().orElse(false),
                refuse,
                mapping.capability()),
            body.vmOps().flatMap(DriverBody.VmOps::countOpens).orElse(false)));
  }

  private <T> Optional<T> choice(
      String field,
      Optional<String> label,
      Function<String, Optional<T>> named,
      List<String> known) {
    Optional<T> found = label.flatMap(named);
    if (found.isEmpty()) {
      String given = label.map(text -> "unknown value " + text).orElse("is missing");
      wrong(field, given + "; known are " + String.join(", ", known));
    }
    return found;
  }

  private List<String> names(String field, Optional<List<@Nullable String>> given) {
    List<String> names = new ArrayList<>();
    for (@Nullable String name : given.orElse(List.of())) {
      if (name == null) {
        wrong(field, "has an element that is null");
      } else {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
