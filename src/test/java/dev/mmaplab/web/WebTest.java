package dev.mmaplab.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole product on a port of its own, with a fake engine and a database in memory; one context
 * for all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:web-test",
      "mmaplab.playground.runs-per-minute=0",
      "mmaplab.warm-up=false"
    })
@Import(FakeEngine.Configuration.class)
@interface WebTest {}
