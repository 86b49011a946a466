package dev.mmaplab.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands above the operations in {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("mmaplab")
                .version("v1")
                .description(
                    "Runs real Linux drivers and programs in C on a simulated kernel and says what"
                        + " happened. Errors are problem details (RFC 9457). Fields may be added,"
                        + " never renamed.")
                .license(new License().name("Apache-2.0")));
  }
}
