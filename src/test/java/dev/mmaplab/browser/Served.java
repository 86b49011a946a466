package dev.mmaplab.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole product, simulation and all, on a port of its own with a database in memory; one server
 * and one browser for all such tests. A test method may ask for a {@link Student}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:browser-test",
      "mmaplab.playground.runs-per-minute=0",
      "mmaplab.warm-up=false"
    })
@ExtendWith(Students.class)
@interface Served {}
