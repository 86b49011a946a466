package dev.mmaplab;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the web lab. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MmaplabApplication {
  public static void main(String[] args) {
    SpringApplication.run(MmaplabApplication.class, args);
  }
}
