package dev.mmaplab.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has: {@code assets} and {@code cspNonce}. */
@ControllerAdvice(assignableTypes = {WorkbenchController.class, ErrorPages.class})
class PageModel {
  private final Assets assets;

  PageModel(Assets assets) {
    this.assets = assets;
  }

  @ModelAttribute
  void add(Map<String, Object> model, HttpServletRequest request) {
    model.put("assets", assets);
    if (request.getAttribute(SecurityHeadersFilter.NONCE) instanceof String nonce) {
      model.put(SecurityHeadersFilter.NONCE, nonce);
    }
  }
}
